import type { Core } from '@strapi/strapi';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { refusedStatus } from '../../domain/coupons/refused-status';
import { riskOf } from '../../domain/coupons/risk';
import { attemptFacts } from '../../read-models/attempt-history';
import { COUPON } from '../../store/coupon-record';
import { CouponRefusedError, type RefusedAttempt } from '../../store/coupon-refused-error';
import { attemptAttributes } from '../../store/redemption-row';
import { REDEMPTION } from './reserve-redemption';

/**
 * Runs `work`, which opens the transaction that calls `reserveCoupon`. When the coupon is refused, that transaction is
 * rolled back and the attempt is recorded in one of its own; the error goes on to the caller. Inside another
 * transaction the attempt is recorded when that one has been rolled back.
 */
export async function recordingRefusals<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CouponRefusedError) await recordAfterRollback(strapi, error.attempt);
    throw error;
  }
}

async function recordAfterRollback(strapi: Core.Strapi, attempt: RefusedAttempt): Promise<void> {
  if (!strapi.db.inTransaction()) return recordRefusedAttempt(strapi, attempt);
  await strapi.db.transaction(async ({ onRollback }) => {
    onRollback(() => {
      recordRefusedAttempt(strapi, attempt).catch((error: unknown) => {
        strapi.log.error('A refused coupon attempt could not be recorded.', error);
      });
    });
  });
}

/** Writes a refused attempt with its reason and risk, in a transaction of its own. */
export async function recordRefusedAttempt(strapi: Core.Strapi, attempt: RefusedAttempt): Promise<void> {
  const { input, couponDocumentId, code, reason } = attempt;
  const at = now(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    const facts = await attemptFacts(trx, { user: input.user, couponDocumentId, at });
    // The attempt itself counts: the guess that fills the measure is flagged, not only the one after it.
    const risk = riskOf({
      ...facts,
      unknownCodesFromIp: facts.unknownCodesFromIp + (code === 'coupon_unknown' ? 1 : 0),
    });
    const coupon = couponDocumentId
      ? await rowsOf(strapi, COUPON).findOne({ where: { documentId: couponDocumentId }, select: ['id'] })
      : null;
    await asUseCase(() =>
      rowsOf(strapi, REDEMPTION).create({
        data: {
          ...attemptAttributes(input, { risk, at }),
          coupon: coupon?.id ?? null,
          couponDocumentId,
          redemptionStatus: refusedStatus(code),
          refusalCode: code,
          validationErrors: [{ code, reason }],
          discountAppliedCents: 0,
          finalAmountCents: input.order.subtotalCents,
        },
      }),
    );
  });
}
