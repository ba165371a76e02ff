import { describe, expect, it } from 'vitest';
import { contentChange, inBatches, type PublicDocument } from './content-changes';

const as = (state: string): PublicDocument => ({ documentId: 'd', slug: null, locales: ['en'], state });

describe('contentChange', () => {
  it.each([
    ['published', undefined, as('a'), true],
    ['updated', as('a'), as('b'), true],
    [undefined, as('a'), as('a'), true],
    ['unpublished', as('a'), undefined, true],
    ['deleted', as('a'), undefined, false],
    [undefined, undefined, undefined, true],
    [undefined, undefined, undefined, false],
  ])('is %s', (change, told, found, exists) => expect(contentChange({ told, found, exists })).toBe(change));
});

describe('inBatches', () => {
  const documents = (count: number, change: 'published' | 'deleted') =>
    Array.from({ length: count }, (_one, place) => ({ change, document: { ...as('a'), documentId: `d${place}` } }));

  it('keeps what happened apart, and at most a hundred together', () => {
    const batches = inBatches([...documents(250, 'published'), ...documents(2, 'deleted')]);
    expect(batches.map(({ change, documents: told }) => [change, told.length])).toEqual([
      ['published', 100],
      ['published', 100],
      ['published', 50],
      ['deleted', 2],
    ]);
  });

  it('is nothing for nothing', () => expect(inBatches([])).toEqual([]));
});
