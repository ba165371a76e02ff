import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { AppError } from '../../../../shared/errors/app-error';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import type { CouponRefusalCode, ReserveCouponInput, ReservedCoupon } from '../../contracts/coupons';
import { redemptionStates, USING } from '../../domain/coupons/redemption-states';
import type { Risk } from '../../domain/coupons/risk';
import { COUPON_TABLE, lockCoupon, type CouponRecord } from '../../store/coupon-record';
import { CouponRefusedError } from '../../store/coupon-refused-error';
import { judgeAttempt } from './judge-attempt';
import { attemptAttributes } from '../../store/redemption-row';
import { REDEMPTION_TABLE } from '../../store/tables';

export const REDEMPTION = 'api::billing.coupon-redemption';

/**
 * Takes one use of a coupon for a booking; must run inside the hold's transaction, as its last step, because it locks
 * the coupon until the transaction ends. A second call for the booking gives the first redemption.
 * @throws AppError `coupon_refused` (path `couponCode`, detail `reason` a CouponRefusalCode), having changed nothing
 */
export async function reserveCoupon(strapi: Core.Strapi, input: ReserveCouponInput): Promise<ReservedCoupon> {
  if (!strapi.db.inTransaction()) {
    throw new AppError('misconfigured', 'A coupon is reserved inside the transaction of its booking.');
  }
  return joinTransaction(strapi, async (trx) => {
    const found = await lockCoupon(strapi, trx, input.code);
    const isMeant = !input.couponDocumentId || found?.documentId === input.couponDocumentId;
    const coupon = isMeant ? found : null;
    const before = await existingRedemption(trx, coupon, input.bookingDocumentId);
    if (before) return before;
    const { verdict, risk } = await judgeAttempt(strapi, trx, { coupon, input });
    if (!verdict.ok || !coupon) throw refused(input, coupon, verdict.ok ? unknownCoupon : verdict);
    if (!(await takeUse(trx, coupon.documentId))) {
      throw refused(input, coupon, { code: 'coupon_limit_reached', reason: 'This coupon has been used up.' });
    }
    const { discountCents } = verdict;
    const redemptionDocumentId = await writeRedemption(strapi, { coupon, input, risk, discountCents });
    return { couponDocumentId: coupon.documentId, redemptionDocumentId, code: coupon.code, discountCents };
  });
}

const unknownCoupon = { code: 'coupon_unknown' as const, reason: 'There is no such coupon.' };

function refused(
  input: ReserveCouponInput,
  coupon: CouponRecord | null,
  { code, reason }: { code: CouponRefusalCode; reason: string },
): CouponRefusedError {
  return new CouponRefusedError({ input, couponDocumentId: coupon?.documentId ?? null, code, reason });
}

/** The conditional update behind the limit: whatever else went wrong, no use is taken beyond it. */
async function takeUse(trx: Knex.Transaction, documentId: string): Promise<boolean> {
  const changed = await trx(COUPON_TABLE)
    .where({ document_id: documentId })
    .where(
      (limit) => void limit.whereNull('max_uses_total').orWhereRaw('coalesce(current_usage_count, 0) < max_uses_total'),
    )
    .update({ current_usage_count: trx.raw('coalesce(current_usage_count, 0) + 1') });
  return changed === 1;
}

async function existingRedemption(
  trx: Knex.Transaction,
  coupon: CouponRecord | null,
  bookingDocumentId: string,
): Promise<ReservedCoupon | null> {
  if (!coupon) return null;
  const row = (await trx(REDEMPTION_TABLE)
    .where({ coupon_document_id: coupon.documentId, booking_document_id: bookingDocumentId })
    .whereIn('redemption_status', USING)
    .first('document_id', 'discount_applied_cents')) as
    | { document_id: string; discount_applied_cents: unknown }
    | undefined;
  if (!row) return null;
  const discountCents = Number(row.discount_applied_cents);
  return {
    couponDocumentId: coupon.documentId,
    redemptionDocumentId: row.document_id,
    code: coupon.code,
    discountCents,
  };
}

async function writeRedemption(
  strapi: Core.Strapi,
  given: { coupon: CouponRecord; input: ReserveCouponInput; risk: Risk; discountCents: number },
): Promise<string> {
  const { coupon, input, risk, discountCents } = given;
  const redemption = await asUseCase(() =>
    rowsOf(strapi, REDEMPTION).create({
      data: {
        ...attemptAttributes(input, { risk, at: now(strapi) }),
        coupon: coupon.id,
        couponDocumentId: coupon.documentId,
        bookingDocumentId: input.bookingDocumentId,
        redemptionStatus: redemptionStates.initial,
        discountAppliedCents: discountCents,
        finalAmountCents: input.order.subtotalCents - discountCents,
      },
    }),
  );
  return redemption.documentId;
}
