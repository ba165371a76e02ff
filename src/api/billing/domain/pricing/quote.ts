import { divideRounded, percentOf, splitShare } from '../../../../shared/money/basis-points';
import type { Cents } from '../../../../shared/money/cents';
import { currencyUnit, roundToCurrency } from '../../../../shared/money/currency';
import type { PriceRates, PriceRequest, Quote } from '../../contracts/pricing';
import { checkPriceRequest, type PriceRefusal } from './check-price-request';

export type QuoteVerdict = { ok: true; quote: Quote } | PriceRefusal;

/**
 * The price of a session. Discount before tax; the split base is the total without tax and is divided by the
 * largest remainder, so `platformFee + consultantPayout + tax = total` to the cent. A discount is capped at the subtotal.
 */
export function quote(request: PriceRequest, rates: PriceRates): QuoteVerdict {
  const refusal = checkPriceRequest(request, rates);
  if (refusal) return refusal;

  const { currency, discountCents = 0 } = request;
  const subtotal = subtotalOf(request);
  const discount = Math.min(roundToCurrency(discountCents as Cents, currency), subtotal) as Cents;
  const base = (subtotal - discount) as Cents;
  const tax = taxOn(base, { request, rates });
  // In a currency without a smaller unit neither share has a fraction, or it could not be transferred.
  const split = splitShare(base, rates.feeBasisPoints, currencyUnit(currency));
  return {
    ok: true,
    quote: {
      currency,
      pricingModel: request.pricingModel,
      hourlyRateCents: request.hourlyRateCents ?? null,
      totalHours: Math.round((request.durationMinutes / 60) * 10_000) / 10_000,
      subtotalCents: subtotal,
      originalTotalCents: subtotal + taxOn(subtotal, { request, rates }),
      couponDiscountCents: discount,
      taxBasisPoints: rates.taxBasisPoints,
      taxCents: tax,
      totalAmountCents: base + tax,
      platformFeeBasisPoints: rates.feeBasisPoints,
      platformFeeCents: split.share,
      consultantPayoutCents: split.rest,
    },
  };
}

/** Rate × hours, the offering's price, or the price per participant; before discount and tax. */
function subtotalOf(request: PriceRequest): Cents {
  const { pricingModel, currency } = request;
  switch (pricingModel) {
    case 'fixed':
      return (request.priceCents ?? 0) as Cents;
    case 'per_participant':
      return ((request.priceCents ?? 0) * request.participants) as Cents;
    case 'hourly': {
      const total = BigInt(request.hourlyRateCents ?? 0) * BigInt(request.durationMinutes);
      return divideRounded(total, 60n, currencyUnit(currency));
    }
  }
}

function taxOn(base: Cents, { request, rates }: { request: PriceRequest; rates: PriceRates }): Cents {
  return percentOf(base, rates.taxBasisPoints, currencyUnit(request.currency));
}
