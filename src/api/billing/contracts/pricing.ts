export type PricingModel = 'fixed' | 'hourly' | 'per_participant';

/** What a price is computed from. Amounts in hundredths of `currency`, rates in basis points. */
export interface PriceRequest {
  pricingModel: PricingModel;
  currency: string;
  /** The offering's price: for the whole session (`fixed`) or for one participant (`per_participant`). */
  priceCents?: number | null;
  /** The expert's rate, used by `hourly`; in `currency`, whatever the expert's own is. */
  hourlyRateCents?: number | null;
  durationMinutes: number;
  participants: number;
  discountCents?: number;
}

export interface PriceRates {
  taxBasisPoints: number;
  feeBasisPoints: number;
}

/** A frozen price. `totalAmountCents = platformFeeCents + consultantPayoutCents + taxCents`, always. */
export interface Quote {
  currency: string;
  pricingModel: PricingModel;
  hourlyRateCents: number | null;
  totalHours: number;
  /** Before discount and tax. */
  subtotalCents: number;
  /** What the client would pay without the coupon: subtotal and the tax on it. */
  originalTotalCents: number;
  couponDiscountCents: number;
  taxBasisPoints: number;
  taxCents: number;
  /** What the client pays. */
  totalAmountCents: number;
  platformFeeBasisPoints: number;
  platformFeeCents: number;
  consultantPayoutCents: number;
}
