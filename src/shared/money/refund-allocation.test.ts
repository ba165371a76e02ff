import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppError } from '../errors/app-error';
import { toCents, type Cents } from './cents';
import { allocateRefund } from './refund-allocation';

const part = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 1_000_000_000_000 })).map((value) => toCents(value));
const payments = fc.array(part, { minLength: 1, maxLength: 6 }).chain((parts) => {
  const paid = parts.reduce<number>((sum, cents) => sum + cents, 0);
  const cuts = fc.array(fc.nat({ max: paid }), { maxLength: 8 }).map((list) => list.sort((a, b) => a - b));
  return fc.tuple(fc.constant(parts), cuts, fc.constant(paid));
});

function refund(parts: Cents[], alreadyRefunded: number, amount: number): Cents[] {
  return allocateRefund({ parts, alreadyRefunded: toCents(alreadyRefunded), amount: toCents(amount) });
}

describe('allocateRefund', () => {
  it('adds up, never takes back, and returns every part exactly once all is refunded', () => {
    fc.assert(
      fc.property(payments, ([parts, cuts, paid]) => {
        const returned = parts.map(() => 0);
        let before = 0;
        for (const upTo of [...cuts, paid]) {
          const shares = refund(parts, before, upTo - before);
          expect(shares.reduce<number>((sum, cents) => sum + cents, 0)).toBe(upTo - before);
          shares.forEach((cents, index) => {
            expect(cents).toBeGreaterThanOrEqual(0);
            returned[index] = (returned[index] ?? 0) + cents;
            expect(returned[index]).toBeLessThanOrEqual(parts[index] ?? 0);
          });
          before = upTo;
        }
        expect(returned).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on how the refunds were cut', () => {
    fc.assert(
      fc.property(payments, ([parts, cuts]) => {
        const last = cuts.at(-1) ?? 0;
        const sums = parts.map(() => 0);
        cuts.forEach((upTo, turn) => {
          refund(parts, cuts[turn - 1] ?? 0, upTo - (cuts[turn - 1] ?? 0)).forEach((cents, index) => {
            sums[index] = (sums[index] ?? 0) + cents;
          });
        });
        expect(sums).toEqual(refund(parts, 0, last));
      }),
    );
  });

  it('stays within a cent of the exact share for fee, payout and tax', () => {
    const small = fc.nat({ max: 100_000 }).map((value) => toCents(value));
    fc.assert(
      fc.property(fc.tuple(small, small, small), fc.nat(), (parts, seed) => {
        const paid = parts.reduce<number>((sum, cents) => sum + cents, 0);
        const amount = paid === 0 ? 0 : seed % (paid + 1);
        refund(parts, 0, amount).forEach((cents, index) => {
          expect(Math.abs(cents - (paid === 0 ? 0 : (amount * (parts[index] ?? 0)) / paid))).toBeLessThan(1);
        });
      }),
    );
  });

  it('takes whole units of each part where the currency has no hundredths', () => {
    fc.assert(
      fc.property(payments, ([parts, cuts]) => {
        const small = parts.map((part) => toCents(part % 1_000_000_000));
        const paid = small.reduce<number>((sum, cents) => sum + cents, 0);
        const upTo = Math.min(cuts.at(-1) ?? 0, paid);
        const inYen = allocateRefund({
          parts: small.map((part) => toCents(part * 100)),
          alreadyRefunded: toCents(0),
          amount: toCents(upTo * 100),
          unit: 100,
        });
        expect(inYen).toEqual(refund(small, 0, upTo).map((cents) => cents * 100));
      }),
    );
    const yen = { parts: [toCents(63_300), toCents(358_900)], alreadyRefunded: toCents(0), unit: 100 };
    expect(allocateRefund({ ...yen, amount: toCents(139_300) })).toEqual([20_900, 118_400]);
    expect(() => allocateRefund({ ...yen, amount: toCents(139_326) })).toThrow('multiples of 100');
  });

  it('takes single cents in turn from a payment of 16/89', () => {
    const parts = [toCents(16), toCents(89)];
    const fees = Array.from({ length: 105 }, (_, cent) => refund(parts, cent, 1)[0] ?? 0);
    expect(fees.reduce<number>((sum, cents) => sum + cents, 0)).toBe(16);
    expect(refund(parts, 0, 50)).toEqual([8, 42]);
  });

  it('gives cents to equal parts in turn, and never takes one back', () => {
    const parts = [toCents(1), toCents(1), toCents(1)];
    expect([0, 1, 2].map((cent) => refund(parts, cent, 1))).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('refuses to return more than was paid, and negative amounts', () => {
    const parts = [toCents(15), toCents(85)];
    expect(() => refund(parts, 60, 41)).toThrow(expect.toSatisfy((e) => isAppError(e, 'refund_exceeds_paid')));
    expect(() => refund(parts, 0, -1)).toThrow(expect.toSatisfy((e) => isAppError(e, 'invalid_amount')));
    expect(refund([toCents(0)], 0, 0)).toEqual([0]);
  });
});
