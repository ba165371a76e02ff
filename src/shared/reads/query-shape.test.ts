import { describe, expect, it } from 'vitest';
import type { ModelSchema } from '../models/model';
import { shapeOf } from './query-shape';

const MODELS: Record<string, Pick<ModelSchema, 'attributes'>> = {
  page: {
    attributes: {
      slug: { type: 'uid' },
      views: { type: 'integer' },
      author: { type: 'relation', target: 'author' },
    },
  },
  author: { attributes: { name: { type: 'string' } } },
};
const world = {
  getModel: (uid: string) => MODELS[uid] as ModelSchema | undefined,
  markOf: (text: number) => `<${text}>`,
  positionOf: (cursor: unknown) => {
    const [order, ...values] = String(cursor).split(' ');
    return order === 'none'
      ? undefined
      : { of: 'page', order: order ?? '', values: values.map((value) => (value === 'null' ? null : value)) };
  },
};
const shape = (query: Record<string, unknown>) => shapeOf(world, 'page', query);

describe('shapeOf', () => {
  it.each([
    ['a text', { filters: { slug: 'a' } }, { filters: { slug: 'b' } }],
    ['a text under an operator', { filters: { slug: { $ne: 'a' } } }, { filters: { slug: { $ne: 'b' } } }],
    ['texts of a list', { filters: { slug: { $in: ['a', 'b'] } } }, { filters: { slug: { $in: ['c', 'd'] } } }],
    ['a text of a relation', { filters: { author: { name: 'a' } } }, { filters: { author: { name: 'b' } } }],
    ['a later page', { pagination: { page: '2' } }, { pagination: { page: '7' } }],
    ['a later start', { pagination: { start: '1' } }, { pagination: { start: '10' } }],
    ['the place to go on after', { pagination: { after: 'a b 1' } }, { pagination: { after: 'a c 2' } }],
    ['a documentId', { filters: { documentId: 'a' } }, { filters: { documentId: 'b' } }],
  ])('is the same whatever %s', (_what, one, other) => {
    expect(shape(one)?.key).toBe(shape(other)?.key);
    expect(shape(one)?.key).toBeDefined();
  });

  it.each([
    ['a number', { filters: { views: '1' } }, { filters: { views: '2' } }],
    ['how many texts there are', { filters: { slug: { $in: ['a'] } } }, { filters: { slug: { $in: ['a', 'b'] } } }],
    ['whether there is a value', { filters: { slug: { $null: 'true' } } }, { filters: { slug: { $null: 'false' } } }],
    ['the first page', { pagination: { page: '1' } }, { pagination: { page: '2' } }],
    ['where a place has no value', { pagination: { after: 'a b 1' } }, { pagination: { after: 'a null 1' } }],
    ['the order of a place', { pagination: { after: 'a b' } }, { pagination: { after: 'c b' } }],
    ['how long a page is', { pagination: { pageSize: '1' } }, { pagination: { pageSize: '2' } }],
    ['signs of patterns', { filters: { slug: { $contains: '_' } } }, { filters: { slug: { $contains: 'a' } } }],
    ['a word that is no text', { filters: { slug: 'null' } }, { filters: { slug: 'nil' } }],
    ['the order', { sort: 'a' }, { sort: 'b' }],
    ['the language', { locale: 'de' }, { locale: 'en' }],
  ])('is another with %s', (_what, one, other) => {
    expect(shape(one)?.key).not.toBe(shape(other)?.key);
  });

  it('has marks in the place of texts', () => {
    const found = shape({ filters: { $or: [{ slug: 'a' }, { author: { name: { $contains: 'b' } } }] }, sort: 'slug' });
    expect(found?.marked).toEqual({
      filters: { $or: [{ slug: '<0>' }, { author: { name: { $contains: '<1>' } } }] },
      sort: 'slug',
    });
    expect(found?.texts).toEqual(['a', 'b']);
  });

  it.each([
    ['a search', { _q: 'a' }],
    ['something unknown', { foo: 'a' }],
    ['a page that is no number', { pagination: { page: '1e21' } }],
    ['a cursor that is none', { pagination: { after: 'none' } }],
    ['a cursor and a page', { pagination: { after: 'a b', page: '2' } }],
    ['page 0', { pagination: { page: '0' } }],
    ['pages and a start', { pagination: { page: '1', start: '1' } }],
    ['a key of great length', { sort: 'a'.repeat(5_000) }],
  ])('is none for %s', (_what, query) => expect(shape(query)).toBeUndefined());
});
