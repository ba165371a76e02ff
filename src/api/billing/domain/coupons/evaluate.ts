import type { CouponOrder, CouponRefusalCode } from '../../contracts/coupons';
import { discountOn } from './discount';
import type { CouponTerms } from './terms';

export interface CouponContext {
  order: CouponOrder;
  now: Date;
  /** Live redemptions (reserved or applied) of this coupon by this client. */
  usesByThisUser: number;
  previousBookingsCount: number;
  /** The client is the expert who is booked. */
  isOwnSession: boolean;
}

export type CouponVerdict =
  | { ok: true; discountCents: number }
  | { ok: false; code: CouponRefusalCode; reason: string };

type Check = (terms: CouponTerms, context: CouponContext) => Refusal | null;
type Refusal = Extract<CouponVerdict, { ok: false }>;

const CHECKS: readonly Check[] = [
  inForce,
  currencyFits,
  inScope,
  notOneself,
  firstTime,
  minimumMet,
  usesLeft,
  usesLeftForUser,
];

/** Whether a coupon may be used on an order, and what it takes off; the first thing that speaks against it otherwise. */
export function evaluateCoupon(terms: CouponTerms, context: CouponContext): CouponVerdict {
  for (const check of CHECKS) {
    const refusal = check(terms, context);
    if (refusal) return refusal;
  }
  const discountCents = discountOn(context.order, terms);
  if (discountCents === 0) return refuse('coupon_not_applicable', 'This coupon takes nothing off this price.');
  return { ok: true, discountCents };
}

function inForce(terms: CouponTerms, { now }: CouponContext): Refusal | null {
  if (terms.deletedAt) return refuse('coupon_unknown', 'There is no such coupon.');
  if (!terms.isActive) return refuse('coupon_inactive', 'This coupon is no longer active.');
  if (terms.validFrom && now < terms.validFrom) return refuse('coupon_not_started', 'This coupon is not valid yet.');
  if (terms.validUntil && now >= terms.validUntil) return refuse('coupon_expired', 'This coupon has expired.');
  return null;
}

/** A bare percentage holds in any currency; amounts hold in their own only. */
function currencyFits(terms: CouponTerms, { order }: CouponContext): Refusal | null {
  const namesAmount =
    terms.discountType === 'fixed_amount' || terms.maxDiscountCents !== null || terms.minimumOrderCents > 0;
  if (!namesAmount || terms.currency === order.currency) return null;
  return refuse('coupon_currency_mismatch', `This coupon is for prices in ${terms.currency}.`);
}

function inScope(terms: CouponTerms, { order }: CouponContext): Refusal | null {
  if (!scopeCovers(terms, order)) return refuse('coupon_not_applicable', 'This coupon is not for this session.');
  if (terms.sessionTypes.length > 0 && !terms.sessionTypes.includes(order.sessionType)) {
    return refuse('coupon_not_applicable', 'This coupon is not for sessions of this type.');
  }
  return null;
}

function scopeCovers({ applicableTo, consultantDocumentIds }: CouponTerms, order: CouponOrder): boolean {
  switch (applicableTo) {
    case 'all':
    case 'first_time_users':
      return true;
    case 'book_a_meeting':
    case 'thirty_for_thirty':
      return order.program === applicableTo;
    case 'specific_consultants':
      return consultantDocumentIds.includes(order.consultantDocumentId);
    case 'orders':
      return false;
  }
}

function notOneself(_terms: CouponTerms, { isOwnSession }: CouponContext): Refusal | null {
  return isOwnSession ? refuse('coupon_self_use', 'A coupon cannot be used on a session with oneself.') : null;
}

function firstTime(terms: CouponTerms, { previousBookingsCount }: CouponContext): Refusal | null {
  if (terms.applicableTo !== 'first_time_users' || previousBookingsCount === 0) return null;
  return refuse('coupon_first_time_only', 'This coupon is for a first booking.');
}

function minimumMet(terms: CouponTerms, { order }: CouponContext): Refusal | null {
  if (order.subtotalCents >= terms.minimumOrderCents) return null;
  return refuse('coupon_minimum_not_met', 'The price is below the minimum for this coupon.');
}

function usesLeft({ maxUsesTotal, currentUsageCount }: CouponTerms): Refusal | null {
  if (maxUsesTotal === null || currentUsageCount < maxUsesTotal) return null;
  return refuse('coupon_limit_reached', 'This coupon has been used up.');
}

function usesLeftForUser({ maxUsesPerUser }: CouponTerms, { usesByThisUser }: CouponContext): Refusal | null {
  if (maxUsesPerUser === null || usesByThisUser < maxUsesPerUser) return null;
  return refuse('coupon_user_limit_reached', 'You have used this coupon before.');
}

function refuse(code: CouponRefusalCode, reason: string): Refusal {
  return { ok: false, code, reason };
}
