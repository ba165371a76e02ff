import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppError } from '../errors/app-error';
import { isCents, sumCents, toCents } from './cents';

describe('toCents', () => {
  it('reads numbers, bigints and the integer strings of PostgreSQL', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const expected = value === 0 ? 0 : value;
        expect(toCents(value)).toBe(expected);
        expect(toCents(BigInt(value))).toBe(expected);
        expect(toCents(String(BigInt(value)))).toBe(expected);
      }),
    );
  });

  it.each([
    1.5,
    NaN,
    Infinity,
    2 ** 53,
    '1.00',
    '9007199254740992',
    '',
    ' 1',
    '1e3',
    '0x10',
    null,
    undefined,
    true,
    {},
  ])('refuses %s', (value) => {
    expect(() => toCents(value, 'amountCents')).toThrow(expect.toSatisfy((e) => isAppError(e, 'invalid_amount')));
  });

  it('has no negative zero', () => {
    expect(Object.is(toCents(-0), 0)).toBe(true);
  });

  it('holds 12-digit totals', () => {
    expect(toCents('999999999999')).toBe(999_999_999_999);
    expect(isCents(999_999_999_999.5)).toBe(false);
  });

  it('does not let a sum leave the safe range', () => {
    expect(sumCents([toCents(1), toCents(2)])).toBe(3);
    expect(() => sumCents([toCents(Number.MAX_SAFE_INTEGER), toCents(1)])).toThrow();
  });
});
