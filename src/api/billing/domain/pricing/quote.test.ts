import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyUnit } from '../../../../shared/money/currency';
import type { PriceRates, PriceRequest, Quote } from '../../contracts/pricing';
import { quote } from './quote';

const rates: PriceRates = { taxBasisPoints: 0, feeBasisPoints: 1500 };
const session: PriceRequest = {
  pricingModel: 'fixed',
  currency: 'USD',
  priceCents: 20_000,
  hourlyRateCents: 15_000,
  durationMinutes: 90,
  participants: 1,
};

function priceOf(request: Partial<PriceRequest>, with_: Partial<PriceRates> = {}): Quote {
  const verdict = quote({ ...session, ...request }, { ...rates, ...with_ });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.quote;
}

describe('quote', () => {
  it.each([
    ['a fixed price', {}, 20_000],
    ['rate × hours', { pricingModel: 'hourly' }, 22_500],
    ['rate × hours, half a cent up', { pricingModel: 'hourly', hourlyRateCents: 1001, durationMinutes: 30 }, 501],
    ['price × participants', { pricingModel: 'per_participant', participants: 8 }, 160_000],
    [
      'no fractions of a yen',
      { pricingModel: 'hourly', currency: 'JPY', hourlyRateCents: 100_100, durationMinutes: 30 },
      50_100,
    ],
  ] as const)('%s', (_name, request, subtotal) => {
    expect(priceOf(request).subtotalCents).toBe(subtotal);
  });

  it('takes the discount first, then the tax, and splits what is left without the tax', () => {
    expect(priceOf({ priceCents: 10_005, discountCents: 2_000 }, { taxBasisPoints: 1900 })).toMatchObject({
      subtotalCents: 10_005,
      originalTotalCents: 10_005 + 1_901,
      couponDiscountCents: 2_000,
      taxCents: 1_521,
      totalAmountCents: 9_526,
      platformFeeCents: 1_201,
      consultantPayoutCents: 6_804,
    });
  });

  it('splits 1.05 at 15 % into 16 and 89, the larger remainder rounded up', () => {
    expect(priceOf({ priceCents: 105 })).toMatchObject({ platformFeeCents: 16, consultantPayoutCents: 89 });
  });

  it('costs nothing at most: a discount beyond the price leaves 0/0/0', () => {
    expect(priceOf({ discountCents: 99_999 })).toMatchObject({
      couponDiscountCents: 20_000,
      totalAmountCents: 0,
      platformFeeCents: 0,
      consultantPayoutCents: 0,
    });
  });

  it('rounds the tax once: 49.99 % of a yen are none', () => {
    const yen = { currency: 'JPY', priceCents: 100 };
    expect(priceOf(yen, { taxBasisPoints: 4_999 }).taxCents).toBe(0);
    expect(priceOf(yen, { taxBasisPoints: 5_000 }).taxCents).toBe(100);
  });

  it.each([
    ['a price that is missing', { priceCents: null }, 'priceCents'],
    ['a negative price', { priceCents: -1 }, 'priceCents'],
    ['a fraction of a cent', { priceCents: 0.5 }, 'priceCents'],
    ['a fraction of a yen', { currency: 'JPY', priceCents: 150 }, 'priceCents'],
    [
      'an amount beyond all reason',
      { pricingModel: 'per_participant', priceCents: 1e12, participants: 2 },
      'priceCents',
    ],
    ['a missing rate', { pricingModel: 'hourly', hourlyRateCents: null }, 'hourlyRateCents'],
    ['no time', { durationMinutes: 0 }, 'durationMinutes'],
    ['nobody', { participants: 0 }, 'participants'],
    ['a negative discount', { discountCents: -1 }, 'discountCents'],
    ['money of nowhere', { currency: 'XYZ' }, 'currency'],
  ] as const)('refuses %s', (_name, request, path) => {
    expect(quote({ ...session, ...request }, rates)).toMatchObject({ ok: false, path });
  });

  it('reconciles for every price, discount, tax and fee', () => {
    fc.assert(
      fc.property(
        fc.record({
          pricingModel: fc.constantFrom('fixed' as const, 'hourly' as const, 'per_participant' as const),
          currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
          priceCents: fc.nat(10_000_000).map((cents) => cents * 100),
          hourlyRateCents: fc.nat(10_000_000).map((cents) => cents * 100),
          durationMinutes: fc.integer({ min: 1, max: 600 }),
          participants: fc.integer({ min: 1, max: 50 }),
          discountCents: fc.nat(2_000_000_000),
        }),
        fc.record({ taxBasisPoints: fc.nat(10_000), feeBasisPoints: fc.nat(10_000) }),
        (request, with_) => {
          const price = priceOf(request, with_);
          const {
            subtotalCents,
            couponDiscountCents,
            taxCents,
            totalAmountCents,
            platformFeeCents,
            consultantPayoutCents,
          } = price;
          expect(subtotalCents - couponDiscountCents + taxCents).toBe(totalAmountCents);
          expect(platformFeeCents + consultantPayoutCents + taxCents).toBe(totalAmountCents);
          expect(
            Math.min(platformFeeCents, consultantPayoutCents, taxCents, couponDiscountCents),
          ).toBeGreaterThanOrEqual(0);
          expect(price.originalTotalCents).toBeGreaterThanOrEqual(totalAmountCents);
          const unit = currencyUnit(request.currency);
          const exactFee = ((subtotalCents - couponDiscountCents) * with_.feeBasisPoints) / 10_000;
          expect(Math.abs(platformFeeCents - exactFee)).toBeLessThanOrEqual(unit);
          for (const amount of [taxCents, totalAmountCents, platformFeeCents, consultantPayoutCents]) {
            expect(amount % unit).toBe(0);
          }
        },
      ),
    );
  });
});
