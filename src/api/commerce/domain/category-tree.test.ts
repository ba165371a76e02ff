import { describe, expect, it } from 'vitest';
import { descendantsOf, levelOf } from './category-tree';

const tree = new Map([
  ['doors', null],
  ['bifold', 'doors'],
  ['mirrored', 'bifold'],
  ['hardware', null],
]);

describe('the tree of categories', () => {
  it.each([
    ['doors', 0],
    ['bifold', 1],
    ['mirrored', 2],
  ])('%s lies at %i', (id, level) => expect(levelOf(tree, id)).toBe(level));

  it('has no category below itself', () => {
    expect(levelOf(new Map([...tree, ['doors', 'mirrored']]), 'doors')).toBeNull();
    expect(levelOf(new Map([['a', 'a']]), 'a')).toBeNull();
  });

  it('names what lies below', () => expect(descendantsOf(tree, 'doors')).toEqual(['bifold', 'mirrored']));
});
