import { describe, expect, it } from 'vitest';
import type { ModelSchema } from '../../models/model';
import { refuseHiddenOrder } from './hidden-order';

const models: Record<string, ModelSchema> = {
  offer: {
    uid: 'offer',
    attributes: {
      price: { type: 'integer' },
      expert: { type: 'relation', target: 'expert' },
      card: { type: 'component', component: 'card' },
    },
  },
  expert: { uid: 'expert', attributes: { name: { type: 'string' }, photo: { type: 'media' } } },
  tag: { uid: 'tag', attributes: { name: { type: 'string' }, offers: { type: 'relation', target: 'offer' } } },
  card: { uid: 'card', attributes: { best: { type: 'relation', target: 'expert' } } },
};
const hidden = {
  getModel: (uid: string) => models[uid],
  filtersOf: (uid: string) => (uid === 'expert' ? { approved: true } : undefined),
};

describe('refuseHiddenOrder', () => {
  it.each<[string, unknown]>([
    ['none', undefined],
    ['by its own', 'price:desc'],
    ['by several of its own', ['price', 'id:desc']],
    ['by a component', 'card.title'],
  ])('lets through an order %s', (_what, sort) => {
    expect(() => refuseHiddenOrder(hidden, 'offer', sort)).not.toThrow();
  });

  it('lets through an order by what is public as a whole', () => {
    expect(() => refuseHiddenOrder(hidden, 'tag', 'offers.price')).not.toThrow();
  });

  it.each<[string, string, unknown]>([
    ['a path', 'offer', 'expert.name'],
    ['a path behind another', 'offer', 'price,expert.name:asc'],
    ['a list', 'offer', ['price', 'expert.name:desc']],
    ['an object', 'offer', { expert: { name: 'asc' } }],
    ['a list of objects', 'offer', [{ expert: { name: 'asc' } }]],
    ['two relations', 'tag', 'offers.expert.name'],
    ['a component', 'offer', 'card.best.name'],
    ['the relation itself', 'offer', 'expert.id'],
  ])('refuses one by %s', (_what, uid, sort) => {
    expect(() => refuseHiddenOrder(hidden, uid, sort)).toThrow(/not all that it leads to is public/);
  });
});
