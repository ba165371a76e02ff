import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { COUPON_TABLE } from '../../store/coupon-record';
import { refreshCouponStatistics } from '../../store/coupon-statistics';
import { moveRedemptions } from '../../store/redemption-row';
import { REDEMPTION_TABLE } from '../../store/tables';

/** Gives the use back to the coupon (hold expired, full refund). Released once; repeating it changes nothing. */
export async function releaseRedemption(
  strapi: Core.Strapi,
  { bookingDocumentId }: { bookingDocumentId: string },
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const used = trx(REDEMPTION_TABLE).where({ booking_document_id: bookingDocumentId });
    const released = moveRedemptions(used, 'release', { updated_at: now(strapi) });
    const rows = (await released.returning(['coupon_document_id'])) as { coupon_document_id: string }[];
    for (const { coupon_document_id: couponDocumentId } of rows) {
      await trx(COUPON_TABLE)
        .where({ document_id: couponDocumentId })
        .where('current_usage_count', '>', 0)
        .update({ current_usage_count: trx.raw('current_usage_count - 1') });
      await refreshCouponStatistics(trx, couponDocumentId);
    }
  });
}
