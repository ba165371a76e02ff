import { describe, expect, it } from 'vitest';
import type { ModelSchema } from '../models/model';
import { checkPublicQuery, searchFilters, type PublicQuery } from './public-query';

const EXPERT: ModelSchema = {
  uid: 'expert',
  attributes: {
    name: { type: 'string' },
    email: { type: 'email', private: true },
    taxId: { type: 'customField', private: true },
    secret: { type: 'string', searchable: false },
    rate: { type: 'decimal' },
    since: { type: 'datetime' },
    offers: { type: 'relation', target: 'offer' },
    anything: { type: 'relation', relation: 'morphToMany' },
  },
};
const OFFER: ModelSchema = { uid: 'offer', attributes: { price: { type: 'integer' }, title: { type: 'string' } } };
const MODELS: Record<string, ModelSchema> = { expert: EXPERT, offer: OFFER };
const check = (query: PublicQuery) => () => checkPublicQuery((uid) => MODELS[uid], 'expert', query);

describe('checkPublicQuery', () => {
  it.each<[string, PublicQuery, string[]]>([
    ['filters that are no conditions', { filters: 'abc' }, ['filters']],
    ['a list of filters that are none', { filters: ['abc'] }, ['filters']],
    ['a number that is none', { filters: { rate: { $gt: 'abc' } } }, ['filters', 'rate', '$gt']],
    ['a number that is endless', { filters: { rate: '1e400' } }, ['filters', 'rate']],
    [
      'a number in alternatives',
      { filters: { $or: [{ rate: { $in: ['1', ''] } }] } },
      ['filters', '$or', 'rate', '$in'],
    ],
    ['a relation and its attribute', { filters: { offers: { $notNull: true, price: 1 } } }, ['filters', 'offers']],
    ['two comparisons of a relation', { filters: { offers: { $in: [1], $ne: 1 } } }, ['filters', 'offers']],
    ['a comparison with a condition', { filters: { name: { $eq: { $eq: 'a' } } } }, ['filters', 'name', '$eq']],
    ['a field without a name', { fields: '' }, ['fields']],
    ['a number of a relative', { filters: { offers: { price: 'x' } } }, ['filters', 'offers', 'price']],
    ['records of any type', { populate: { anything: true } }, ['populate', 'anything']],
    ['a condition on such records', { filters: { anything: { id: 1 } } }, ['filters', 'anything']],
    ['a field that every object has', { fields: ['constructor'] }, ['fields']],
    ['such a field among others', { fields: 'name,__proto__' }, ['fields']],
    ['such a filter', { filters: { constructor: 1 } }, ['filters', 'constructor']],
    [
      'a fault in what is populated',
      { populate: { offers: { filters: { price: 'x' } } } },
      ['populate', 'offers', 'filters', 'price'],
    ],
  ])('refuses %s', (_what, query, path) => {
    expect(check(query)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ errors: [expect.objectContaining({ path })] }) }),
    );
  });

  it.each<[string, PublicQuery]>([
    ['nothing', {}],
    ['numbers', { filters: { rate: { $gt: '1', $lte: 2, $not: { $in: [1, '2'] } }, name: 'x' } }],
    ['a missing number', { filters: { rate: { $null: 'true' } } }],
    ['a range', { filters: { since: { $between: ['2026-01-01', '2026-02-01'] } } }],
    ['relatives', { filters: { $and: [{ offers: { $or: [{ price: 1 }] } }, { offers: { id: { $in: [1] } } }] } }],
    ['fields and relatives', { fields: ['name'], populate: { offers: { fields: ['title'] } } }],
    ['everything', { fields: '*', populate: '*' }],
  ])('lets %s pass', (_what, query) => {
    expect(check(query)).not.toThrow();
  });
});

describe('searchFilters', () => {
  it('searches public texts only', () => {
    expect(searchFilters(EXPERT, 'a')).toEqual({ $or: [{ name: { $containsi: 'a' } }] });
  });
  it('refuses what is no text', () => expect(() => searchFilters(EXPERT, ['a'])).toThrow('_q'));
});
