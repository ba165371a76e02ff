import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorParts } from './prior-parts';

describe('the parts of a payment before the move', () => {
  it.each<[string, [number, number | null, number | null], [number, number, number]]>([
    ['as the old system has them', [11_900, 1_500, 8_500], [1_500, 8_500, 1_900]],
    ['without tax', [10_000, 1_500, 8_500], [1_500, 8_500, 0]],
    ['the fee alone', [10_000, 1_500, null], [1_500, 8_500, 0]],
    ["the expert's part alone", [10_000, null, 8_000], [2_000, 8_000, 0]],
    ['neither', [10_000, null, null], [1_500, 8_500, 0]],
    ['more than was paid', [10_000, 4_000, 9_000], [4_000, 6_000, 0]],
    ['a fee beyond the total', [1_000, 4_000, 900], [1_000, 0, 0]],
  ])('%s', (_name, [totalCents, platformFeeCents, consultantPayoutCents], [fee, payout, tax]) => {
    expect(priorParts({ totalCents, platformFeeCents, consultantPayoutCents }, 1_500)).toEqual({
      platformFeeCents: fee,
      consultantPayoutCents: payout,
      taxCents: tax,
    });
  });

  it('are never negative and add up, whatever the old system says', () => {
    const maybe = fc.option(fc.integer({ min: -100, max: 20_000 }));
    fc.assert(
      fc.property(fc.nat(15_000), maybe, maybe, (totalCents, platformFeeCents, consultantPayoutCents) => {
        const parts = Object.values(priorParts({ totalCents, platformFeeCents, consultantPayoutCents }, 1_500));
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(totalCents);
      }),
    );
  });
});
