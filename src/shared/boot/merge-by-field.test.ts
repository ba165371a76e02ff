import { describe, expect, it } from 'vitest';
import { mergeByField, mergeValues } from './merge-by-field';

const first = (): string => 'first';
const last = (): string => 'last';

describe('mergeValues', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['what comes last wins', 1, 2, 2],
    ['undefined does not', 1, undefined, 1],
    ['null does', 1, null, null],
    ['objects by key', { a: 1, b: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['lists by position', [1, 2, 3], [9], [9, 2, 3]],
    ['a list over an object', { a: 1 }, [1], [1]],
    ['functions whole', { resolve: first }, { resolve: last }, { resolve: last }],
  ])('%s', (_name, one, other, expected) => {
    expect(mergeValues(one, other)).toEqual(expected);
  });
});

describe('mergeByField', () => {
  it('keeps fields of earlier sources, lets later ones win, and changes no source', () => {
    const source = { Query: { one: { resolve: first, args: { a: 1 } } } };
    const target = mergeByField({}, source);
    mergeByField(target, { Query: { one: { resolve: last }, two: first }, Coupon: { code: first } });
    expect(target).toEqual({
      Query: { one: { resolve: last, args: { a: 1 } }, two: first },
      Coupon: { code: first },
    });
    expect(source).toEqual({ Query: { one: { resolve: first, args: { a: 1 } } } });
  });

  it('takes an instance, such as a scalar, as it is', () => {
    const scalar = new Date(0);
    expect(mergeByField({ Long: { a: 1 } }, { Long: scalar }).Long).toBe(scalar);
  });
});
