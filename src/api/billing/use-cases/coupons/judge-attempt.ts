import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../../shared/time/clock';
import type { ReserveCouponInput } from '../../contracts/coupons';
import { evaluateCoupon, type CouponVerdict } from '../../domain/coupons/evaluate';
import { riskOf, type Risk } from '../../domain/coupons/risk';
import { attemptFacts, liveUses } from '../../read-models/attempt-history';
import type { CouponRecord } from '../../store/coupon-record';

/** From so many unknown codes an hour on, an address gets no further try. */
const GUESSES_PER_HOUR = 20;

export interface Judgement {
  verdict: CouponVerdict;
  risk: Risk;
}

/** Who tries which coupon on what. */
interface Attempt {
  coupon: CouponRecord | null;
  input: Pick<ReserveCouponInput, 'order' | 'user'>;
  /** Says nothing of what the client has used: whoever asks has only named the address. */
  ofStranger?: boolean;
}

/** Whether an attempt may have the coupon, and how risky it looks. Changes nothing. */
export async function judgeAttempt(
  strapi: Core.Strapi,
  knex: Knex,
  { coupon, input, ofStranger = false }: Attempt,
): Promise<Judgement> {
  const at = now(strapi);
  const { order, user } = input;
  const facts = await attemptFacts(knex, { user, couponDocumentId: coupon?.documentId ?? null, at });
  const risk = riskOf(facts);
  if (facts.unknownCodesFromIp >= GUESSES_PER_HOUR) {
    const reason = 'Too many unknown codes were tried; try again later.';
    return { risk, verdict: { ok: false, code: 'coupon_too_many_attempts', reason } };
  }
  if (!coupon) return { risk, verdict: { ok: false, code: 'coupon_unknown', reason: 'There is no such coupon.' } };
  const { documentId: couponDocumentId } = coupon;
  const usesByThisUser = ofStranger ? 0 : await liveUses(knex, { couponDocumentId, email: user.email });
  const { previousBookingsCount } = user;
  const { isOwnSession } = facts;
  return {
    risk,
    verdict: evaluateCoupon(coupon, { order, now: at, usesByThisUser, previousBookingsCount, isOwnSession }),
  };
}
