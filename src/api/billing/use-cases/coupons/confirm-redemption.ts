import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { refreshCouponStatistics } from '../../store/coupon-statistics';
import { moveRedemptions } from '../../store/redemption-row';
import { linkBooking } from './link-booking';
import { REDEMPTION_TABLE } from '../../store/tables';

/** The booking is paid: its redemption is applied. No redemption, or an applied one, is left alone. */
export async function confirmRedemption(
  strapi: Core.Strapi,
  { bookingDocumentId }: { bookingDocumentId: string },
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const reserved = trx(REDEMPTION_TABLE).where({ booking_document_id: bookingDocumentId });
    const applied = moveRedemptions(reserved, 'apply', { updated_at: now(strapi) });
    type Applied = { id: number; coupon_document_id: string };
    const rows = (await applied.returning(['id', 'coupon_document_id'])) as Applied[];
    for (const { id, coupon_document_id: couponDocumentId } of rows) {
      await linkBooking(strapi, { redemptionId: id, bookingDocumentId });
      await refreshCouponStatistics(trx, couponDocumentId);
    }
  });
}
