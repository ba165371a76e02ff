import { describe, expect, it } from 'vitest';
import { orders, relatedSteps } from './query-size';

const leads = (_uid: string, name: string) => (name.startsWith('to') ? 'type' : undefined);

describe('relatedSteps', () => {
  it.each<[unknown, number]>([
    [undefined, 0],
    [{ name: 'a', $or: [{ age: 1 }] }, 0],
    [{ toOne: 5, $not: { toMany: { name: 'a' } } }, 2],
    [[{ toOne: { toMany: { $and: [{ toOne: { name: 'a' } }] } } }], 3],
  ])('of %j are %i', (where, steps) => {
    expect(relatedSteps(leads, 'type', where)).toBe(steps);
  });
});

describe('orders', () => {
  it.each<[unknown, number]>([
    [undefined, 0],
    ['name:asc,age', 2],
    [['name', 'age,id'], 3],
    [{ name: 'asc', city: { name: 'asc', size: 'desc' } }, 3],
  ])('of %j are %i', (sort, count) => {
    expect(orders(sort)).toBe(count);
  });
});
