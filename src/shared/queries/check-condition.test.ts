import { describe, expect, it } from 'vitest';
import { isAppError } from '../errors/app-error';
import { checkCondition } from './check-condition';

const check = (type: string, condition: unknown) => () => checkCondition('age', { type }, condition);

describe('checkCondition', () => {
  it.each<[string, unknown]>([
    ['string', 'a'],
    ['string', { $contains: 'a' }],
    ['integer', { $between: [1, 2] }],
    ['integer', { $not: { $in: [1] } }],
    ['string', { $eq: ['a', 'b'], $notNull: true }],
    ['datetime', { $gt: new Date() }],
    ['increments', { $in: ['1', 2, null] }],
    ['boolean', {}],
    ['json', { $containsi: 'a' }],
  ])('of a %s takes %j', (type, condition) => {
    expect(check(type, condition)).not.toThrow();
  });

  it.each<[string, unknown]>([
    ['integer', { $between: [1] }],
    ['integer', { $between: 1 }],
    ['integer', { $between: [1, null] }],
    ['integer', { $contains: 1 }],
    ['json', { $startsWith: 'a' }],
    ['integer', { $not: { $endsWith: 1 } }],
    ['string', { $or: ['a', 'b'] }],
    ['string', { $and: [{ $eq: 'a' }] }],
    ['string', { $between: ['a'] }],
    ['integer', { $jsonSupersetOf: 1 }],
    ['json', { $jsonSupersetOf: 1 }],
    ['json', { $eq: { a: 1 } }],
    ['json', { a: 1 }],
    ['string', { $EQ: 'a' }],
    ['string', { $in: [['a']] }],
    ['string', [{ a: 1 }]],
    ['string', { $null: {} }],
    ['integer', 'abc'],
    ['integer', { $gt: Infinity }],
    ['string', { constructor: 1 }],
  ])('of a %s refuses %j', (type, condition) => {
    try {
      check(type, condition)();
      expect.unreachable();
    } catch (error) {
      expect(isAppError(error, 'invalid_input') && error.details.errors[0]?.path).toEqual(['filters', 'age']);
    }
  });
});
