import { describe, expect, it } from 'vitest';
import type { ModelSchema } from './model';
import { visibleFilters, visiblePopulate, type Visibility } from './visible-query';

const EXPERT: ModelSchema = {
  uid: 'expert',
  attributes: {
    name: { type: 'string' },
    photo: { type: 'media' },
    offers: { type: 'relation', target: 'offer' },
    card: { type: 'component', component: 'card' },
    body: { type: 'dynamiczone', components: ['card'] },
  },
};
const OFFER: ModelSchema = {
  uid: 'offer',
  attributes: { price: { type: 'integer' }, expert: { type: 'relation', target: 'expert' } },
};
const CARD: ModelSchema = { uid: 'card', attributes: { best: { type: 'relation', target: 'offer' } } };
const MODELS: Record<string, ModelSchema> = { expert: EXPERT, offer: OFFER, card: CARD };
const VISIBLE: Record<string, object> = { expert: { approved: true }, offer: { active: true } };

const visibility: Visibility = {
  getModel: (uid) => MODELS[uid],
  filtersOf: (uid) => VISIBLE[uid] as Record<string, unknown> | undefined,
};
const filters = (given: unknown) => visibleFilters(visibility, 'expert', given);
const populate = (given: unknown) => visiblePopulate(visibility, 'expert', given);
const offers = { filters: { active: true } };

describe('filters', () => {
  it.each<[string, unknown, unknown]>([
    ['none', undefined, undefined],
    ['its own attributes', { name: { $eq: 'A' } }, { name: { $eq: 'A' } }],
    ['a relative', { offers: { price: 1 } }, { offers: { $and: [{ price: 1 }, { active: true }] } }],
    [
      'a relative in alternatives',
      { $or: [{ name: 'A' }, { $not: { offers: { price: 1 } } }] },
      { $or: [{ name: 'A' }, { $not: { offers: { $and: [{ price: 1 }, { active: true }] } } }] },
    ],
    [
      "a relative's relative",
      { offers: { expert: { name: 'B' } } },
      {
        offers: { $and: [{ expert: { $and: [{ name: 'B' }, { approved: true }] } }, { active: true }] },
      },
    ],
    ['a relative by id', { offers: 5 }, { offers: { $and: [{ id: 5 }, { active: true }] } }],
    ['relatives by ids', { offers: { $in: [5] } }, { offers: { $and: [{ id: { $in: [5] } }, { active: true }] } }],
    ['whether there is a relative', { offers: { $null: true } }, { offers: { $null: true } }],
    [
      'alternatives of a relative',
      { offers: { $or: [{ price: 1 }] } },
      { offers: { $and: [{ $or: [{ price: 1 }] }, { active: true }] } },
    ],
    [
      'a relative of a component',
      { card: { best: { price: 1 } } },
      { card: { best: { $and: [{ price: 1 }, { active: true }] } } },
    ],
  ])('by %s', (_what, given, expected) => {
    expect(filters(given)).toEqual(expected);
  });
});

describe('populate', () => {
  const all = { photo: true, offers, card: true, body: true };
  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, undefined],
    ['a star', '*', all],
    ['everything', true, all],
    ['a name', 'offers', { offers }],
    ['names', 'photo, offers', { photo: true, offers }],
    ['a list', ['photo', 'offers'], { photo: true, offers }],
    [
      'a path',
      ['offers.expert'],
      { offers: { filters: { active: true }, populate: { expert: { filters: { approved: true } } } } },
    ],
    ['an object', { offers: true, photo: false }, { offers, photo: false }],
    [
      'an object with filters',
      { offers: { filters: { price: 1 }, sort: 'price' } },
      { offers: { filters: { $and: [{ price: 1 }, { active: true }] }, sort: 'price' } },
    ],
    ['a component', { card: { populate: '*' } }, { card: { populate: { best: offers } } }],
    ['a dynamic zone', { body: { populate: '*' } }, { body: { on: { card: { populate: { best: offers } } } } }],
    [
      'members of a dynamic zone',
      { body: { on: { card: { populate: ['best'] } } } },
      { body: { on: { card: { populate: { best: offers } } } } },
    ],
  ])('of %s', (_what, given, expected) => {
    expect(populate(given)).toEqual(expected);
  });
});
