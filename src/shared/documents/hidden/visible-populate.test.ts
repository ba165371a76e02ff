import { describe, expect, it } from 'vitest';
import type { ModelSchema } from '../../models/model';
import type { Visibility } from './visible-filters';
import { visiblePopulate } from './visible-populate';

const EXPERT: ModelSchema = {
  uid: 'expert',
  attributes: {
    name: { type: 'string' },
    photo: { type: 'media' },
    offers: { type: 'relation', target: 'offer' },
    card: { type: 'component', component: 'card' },
    body: { type: 'dynamiczone', components: ['card'] },
    anything: { type: 'relation', relation: 'morphToMany' },
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
const populate = (given: unknown) => visiblePopulate(visibility, 'expert', given);
const offers = { filters: { active: true } };

describe('populate', () => {
  const all = { photo: true, offers, card: true, body: true, anything: false };
  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, undefined],
    ['records of any type', { anything: { on: { offer: true } } }, { anything: false }],
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
