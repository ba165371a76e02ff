import { describe, expect, it } from 'vitest';
import { recordChanges } from './record-changes';

const told = (type: string, more: object = {}) => [{ name: 'x', schema: { type, ...more }, masked: false }];
const block = (text: string, key: string) => [
  { _type: 'block', _key: key, children: [{ _type: 'span', _key: key, text, marks: [] }] },
];
const links = (...ids: string[]) => ids.map((documentId) => ({ id: 1, documentId }));
const MANY = { relation: 'manyToMany' };

describe('what a write has changed', () => {
  it.each<[string, Parameters<typeof recordChanges>[0], unknown, unknown, object]>([
    ['a text', told('string'), 'a', 'b', { before: { x: 'a' }, after: { x: 'b' } }],
    ['what was emptied', told('string'), 'a', null, { before: { x: 'a' }, after: { x: '' } }],
    ['an amount', told('integer'), 100, 200, { before: { x: 100 }, after: { x: 200 } }],
    [
      'rich text',
      told('customField'),
      block('One', 'a'),
      block('Two', 'b'),
      { before: { x: 'One' }, after: { x: 'Two' } },
    ],
    ['a link', told('relation'), links('a')[0], links('b')[0], { before: { x: ['a'] }, after: { x: ['b'] } }],
    ['links', told('relation', MANY), links('a', 'b'), links('b', 'c'), { before: { x: ['a'] }, after: { x: ['c'] } }],
    ['a file', told('media'), null, { id: 1, name: 'a.png' }, { before: { x: [] }, after: { x: ['a.png'] } }],
  ])('is told of %s', (_what, attributes, was, is, changes) =>
    expect(recordChanges(attributes, { before: { x: was }, after: { x: is } })).toEqual({ ...changes, more: 0 }),
  );

  it.each<[string, Parameters<typeof recordChanges>[0], unknown, unknown]>([
    ['empty', told('string'), '', null],
    ['written otherwise', told('decimal'), '12.50', 12.5],
    ['with other keys', told('json'), block('One', 'a'), block('One', 'b')],
    ['in another order', told('relation', MANY), links('a', 'b'), links('b', 'a')],
  ])('is nothing where a value is %s', (_what, attributes, was, is) =>
    expect(recordChanges(attributes, { before: { x: was }, after: { x: is } })).toEqual({
      before: {},
      after: {},
      more: 0,
    }),
  );

  it('is all that a new record says, but for what it has by default', () => {
    const attributes = [...told('string'), { name: 'y', schema: { type: 'boolean', default: true }, masked: false }];
    const changes = recordChanges(attributes, { before: null, after: { x: 'a', y: true } });
    expect(changes).toEqual({ before: { x: '' }, after: { x: 'a' }, more: 0 });
  });

  it('is no value of what is masked', () => {
    const attributes = [{ name: 'x', schema: { type: 'email' }, masked: true }];
    const changes = recordChanges(attributes, { before: { x: null }, after: { x: 'nora@example.com' } });
    expect(changes).toEqual({ before: { x: null }, after: { x: '[masked]' }, more: 0 });
  });

  it('stays short', () => {
    const attributes = Array.from({ length: 60 }, (_, at) => ({
      name: `x${at}`,
      schema: { type: 'text' },
      masked: false,
    }));
    const of = (end: string) => Object.fromEntries(attributes.map(({ name }) => [name, `${'a'.repeat(5000)}${end}`]));
    const changes = recordChanges(attributes, { before: of('b'), after: of('c'.repeat(5000)) });
    expect(changes.more).toBe(10);
    expect(changes.before.x0).toBe(`…${'a'.repeat(60)}b`);
    expect(JSON.stringify(changes).length).toBeLessThan(50 * 300);
  });
});
