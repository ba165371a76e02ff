import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff';

describe('backoffMs', () => {
  it.each([
    [1, 5_000],
    [2, 10_000],
    [4, 40_000],
    [20, 3_600_000],
  ])('doubles from 5 s at attempt %i', (attempt, expected) => {
    expect(backoffMs(5, attempt, 0.5)).toBe(expected);
  });

  it('stays within 20 % of the plain value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (base, attempt, random) => {
          const plain = backoffMs(base, attempt, 0.5);
          const spread = backoffMs(base, attempt, random);
          return spread >= plain * 0.8 - 1 && spread <= plain * 1.2 + 1;
        },
      ),
    );
  });
});
