import { describe, expect, it } from 'vitest';
import type { ModelSchema } from '../../models/model';
import { visibleFilters, type Visibility } from './visible-filters';

const toMany = { type: 'relation', relation: 'oneToMany' };
const toOne = { type: 'relation', relation: 'manyToOne' };
const MODELS: Record<string, ModelSchema> = {
  expert: {
    uid: 'expert',
    attributes: {
      name: { type: 'string' },
      offers: { ...toMany, target: 'offer' },
      page: { ...toOne, target: 'page' },
      city: { ...toOne, target: 'city' },
      card: { type: 'component', component: 'card' },
    },
  },
  offer: {
    uid: 'offer',
    attributes: { price: { type: 'integer' }, expert: { ...toOne, target: 'expert' } },
  },
  page: { uid: 'page', attributes: { slug: { type: 'string' } }, options: { draftAndPublish: true } },
  city: { uid: 'city', attributes: { name: { type: 'string' } } },
  card: { uid: 'card', attributes: { best: { ...toOne, target: 'offer' } } },
};
const VISIBLE: Record<string, Record<string, unknown>> = {
  expert: { approved: true, deletedAt: { $null: true } },
  offer: { active: true },
  page: { publishedAt: { $notNull: true } },
};
const visibility: Visibility = { getModel: (uid) => MODELS[uid], filtersOf: (uid) => VISIBLE[uid] };
const of = (uid: string, given: unknown) => visibleFilters(visibility, uid, given);
const approved = VISIBLE.expert;
const active = VISIBLE.offer;

describe('conditions', () => {
  it.each<[string, unknown, unknown]>([
    ['none', undefined, undefined],
    ['its own attributes', { name: { $eq: 'A' } }, { name: { $eq: 'A' } }],
    ['a relative', { offers: { price: 1 } }, { offers: { $and: [{ price: 1 }, active] } }],
    [
      "a relative's relative",
      { offers: { expert: { name: 'B' } } },
      {
        offers: { $and: [{ expert: { $and: [{ name: 'B' }, approved] } }, active] },
      },
    ],
    ['a relative by id', { offers: 5 }, { offers: { $and: [{ id: 5 }, active] } }],
    ['relatives by ids', { offers: { $in: [5] } }, { offers: { $and: [{ id: { $in: [5] } }, active] } }],
    [
      'alternatives of a relative',
      { offers: { $or: [{ price: 1 }] } },
      {
        offers: { $and: [{ $or: [{ price: 1 }] }, active] },
      },
    ],
    [
      'a relative of a component',
      { card: { best: { price: 1 } } },
      { card: { best: { $and: [{ price: 1 }, active] } } },
    ],
    ['a relative that is always public', { city: { name: 'A' } }, { city: { name: 'A' } }],
    [
      'one alternative without its list',
      { $or: { offers: { price: 1 } } },
      {
        $or: [{ offers: { $and: [{ price: 1 }, active] } }],
      },
    ],
  ])('by %s', (_what, given, expected) => {
    expect(of('expert', given)).toEqual(expected);
  });

  it('stand each alone, of which Strapi would keep the last only', () => {
    expect(of('expert', { offers: { price: 1 }, page: { slug: 'a' }, $or: [{ name: 'A' }] })).toEqual({
      $and: [
        { offers: { $and: [{ price: 1 }, active] } },
        { page: { $and: [{ slug: 'a' }, VISIBLE.page] } },
        { $or: [{ name: 'A' }] },
      ],
    });
  });
});

describe('a negation', () => {
  const dear = { offers: { price: 1 } };
  const notDear = { offers: { $and: [{ $not: { price: 1 } }, active] } };
  it.each<[string, unknown, unknown]>([
    ['of its own', { $not: { name: 'A' } }, { $not: { name: 'A' } }],
    ['of a relation', { $not: dear }, notDear],
    ['of a negation', { $not: { $not: dear } }, { offers: { $and: [{ price: 1 }, active] } }],
    ['of several', { $not: { ...dear, name: 'A' } }, { $or: [notDear, { $not: { name: 'A' } }] }],
    ['of alternatives', { $not: { $or: [dear, { name: 'A' }] } }, { $and: [notDear, { $not: { name: 'A' } }] }],
    ['inside a relation', { offers: { $not: { price: 1 } } }, notDear],
    ['of an id', { $not: { offers: 5 } }, { offers: { $and: [{ $not: { id: 5 } }, active] } }],
    [
      'of a component',
      { $not: { card: { best: { price: 1 } } } },
      {
        card: { best: { $and: [{ $not: { price: 1 } }, active] } },
      },
    ],
    ['of what is always public', { $not: { city: 5 } }, { $not: { city: 5 } }],
  ])('%s counts nothing that is hidden', (_what, given, expected) => {
    expect(of('expert', given)).toEqual(expected);
  });
});

describe('whether there is a relative', () => {
  it.each<[string, unknown]>([
    ['some', { offers: { $notNull: true } }],
    ['not none', { offers: { $null: 'false' } }],
    ['negated', { $not: { offers: { $null: 'true' } } }],
  ])('that is seen: %s', (_what, given) => {
    expect(of('expert', given)).toEqual({ offers: { $and: [{ id: { $notNull: true } }, active] } });
  });

  const none = {
    $not: {
      expert: {
        $and: [
          { id: { $notNull: true } },
          { $and: [{ approved: { $notNull: true } }, { approved: true }] },
          { deletedAt: { $null: true } },
        ],
      },
    },
  };
  it.each<[string, unknown]>([
    ['none', { expert: { $null: true } }],
    ['not some', { expert: { $notNull: 'false' } }],
    ['negated', { $not: { expert: { $notNull: true } } }],
  ])('or nothing to be seen: %s', (_what, given) => {
    expect(of('offer', given)).toEqual(none);
  });

  it('asks as before about what is always public', () => {
    expect(of('expert', { city: { $null: true } })).toEqual({ city: { $null: true } });
  });

  it.each<[string, unknown]>([
    ['of several', { offers: { $null: true } }],
    ['with drafts', { page: { $null: true } }],
    ['with drafts, negated', { $not: { page: { $notNull: true } } }],
  ])('refuses to say that there is none %s', (_what, given) => {
    expect(() => of('expert', given)).toThrow(/cannot be asked/);
  });
});
