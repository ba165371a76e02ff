import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate';
import { percentOf, splitShare } from './basis-points';
import { toCents } from './cents';

const amounts = fc.maxSafeInteger().map((value) => toCents(value));
const weights = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));

describe('allocate', () => {
  it.each([
    [105, [15, 85], [16, 89]],
    [-105, [15, 85], [-16, -89]],
    [100, [1, 1, 1], [34, 33, 33]],
    [1, [0, 1], [0, 1]],
    [0, [1, 2], [0, 0]],
    [999_999_999_999, [1500, 8500], [150_000_000_000, 849_999_999_999]],
  ])('splits %i at %j into %j', (total, shares, parts) => {
    expect(allocate(toCents(total), shares)).toEqual(parts);
  });

  it('adds up, and every part is its quota rounded down or up', () => {
    fc.assert(
      fc.property(amounts, weights, (total, shares) => {
        const parts = allocate(total, shares);
        const sum = shares.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + BigInt(b), 0n)).toBe(BigInt(total));
        parts.forEach((part, index) => {
          const quota = BigInt(Math.abs(total)) * BigInt(shares[index] ?? 0);
          const floor = quota / BigInt(sum);
          const ceil = quota % BigInt(sum) === 0n ? floor : floor + 1n;
          expect([floor, ceil]).toContain(BigInt(Math.abs(part)));
        });
      }),
    );
  });

  it('gives every part a multiple of the unit', () => {
    fc.assert(
      fc.property(fc.nat(1e13), weights, (units, shares) => {
        const parts = allocate(toCents(units * 100), shares, 100);
        expect(parts.map((part) => part / 100)).toEqual(allocate(toCents(units), shares));
      }),
    );
    expect(allocate(toCents(422_200), [1500, 8500], 100)).toEqual([63_300, 358_900]);
    expect(() => allocate(toCents(422_250), [1500, 8500], 100)).toThrow('multiple of 100');
  });

  it.each([[[]], [[0, 0]], [[-1, 2]], [[0.5, 0.5]]])('refuses the shares %j', (shares) => {
    expect(() => allocate(toCents(100), shares)).toThrow();
  });
});

describe('basis points', () => {
  it('splits a fee from the rest without losing a cent', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10_000 }), (total, basisPoints) => {
        const { share, rest } = splitShare(total, basisPoints);
        expect(BigInt(share) + BigInt(rest)).toBe(BigInt(total));
      }),
    );
  });

  it.each([
    [1050, 1000, 105],
    [105, 1000, 11],
    [-105, 1000, -11],
    [104, 1000, 10],
    [100, 0, 0],
    [-1, 0, 0],
    [100, 10_000, 100],
  ])('takes of %i at %i basis points %i', (amount, basisPoints, expected) => {
    expect(percentOf(toCents(amount), basisPoints)).toBe(expected);
  });

  it.each([
    [100, 4_999, 0],
    [100, 5_000, 100],
    [422_200, 3_300, 139_300],
    [-422_200, 3_300, -139_300],
  ])('takes of %i at %i basis points %i in whole hundreds, rounded once', (amount, basisPoints, expected) => {
    expect(percentOf(toCents(amount), basisPoints, 100)).toBe(expected);
  });

  it.each([-1, 10_001, 0.5])('refuses a share of %d', (basisPoints) => {
    expect(() => percentOf(toCents(100), basisPoints)).toThrow();
    expect(() => splitShare(toCents(100), basisPoints)).toThrow();
  });
});
