import type { Core } from '@strapi/strapi';
import { AppError } from '../../../../shared/errors/app-error';
import { isOwnMailbox, type Member } from '../../../../shared/http/member';
import { isCurrency } from '../../../../shared/money/currency-codes';
import { wholeAmountFault } from '../../../../shared/money/whole-amounts';
import type { CheckCouponRequest, CheckedCoupon } from '../../contracts/check-coupon';
import { findCoupon } from '../../store/coupon-record';
import { judgeAttempt } from './judge-attempt';
import { recordRefusedAttempt } from './record-refused-attempt';

/**
 * What a code would take off, without taking a use of it; what counts is the answer to the booking itself, since only
 * that knows the client's earlier bookings and the offering's price. What an address has used is told to the member whose
 * address it is; to anybody else the answer is the same for every address. A refusal is recorded, so that guessing shows.
 * @throws AppError `invalid_currency`, and `invalid_amount` for a subtotal that cannot be paid in it
 */
export async function checkCoupon(
  strapi: Core.Strapi,
  { ipAddress, member, ...request }: CheckCouponRequest & { ipAddress: string; member?: Member },
): Promise<CheckedCoupon> {
  const { code, email, consultantId, ...order } = request;
  const { subtotalCents, currency } = order;
  checkSubtotal(subtotalCents, currency);
  const input = {
    code,
    order: { ...order, consultantDocumentId: consultantId },
    user: { email, ipAddress, previousBookingsCount: 0 },
  };
  const coupon = await findCoupon(strapi, code);
  const { verdict } = await judgeAttempt(strapi, strapi.db.connection, {
    coupon,
    input,
    ofStranger: !isOwnMailbox(member, email),
  });
  if (verdict.ok && coupon) {
    const { discountCents } = verdict;
    return { valid: true, code: coupon.code, discountCents, totalAmountCents: subtotalCents - discountCents };
  }
  const { code: reason, reason: message } = verdict.ok ? UNKNOWN : verdict;
  const couponDocumentId = coupon?.documentId ?? null;
  await recordRefusedAttempt(strapi, { input, couponDocumentId, code: reason, reason: message });
  return { valid: false, reason, message };
}

function checkSubtotal(subtotalCents: number, currency: string): void {
  if (!isCurrency(currency)) {
    throw new AppError('invalid_currency', `${currency} is not a currency in use.`, { path: 'data.currency' });
  }
  const fault = wholeAmountFault(subtotalCents, currency);
  if (fault !== null) throw new AppError('invalid_amount', fault, { path: 'data.subtotalCents' });
}

const UNKNOWN = { code: 'coupon_unknown' as const, reason: 'There is no such coupon.' };
