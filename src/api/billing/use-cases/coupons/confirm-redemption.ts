import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { refreshCouponStatistics } from '../../store/coupon-statistics';
import { linkBooking } from './link-booking';
import { REDEMPTION_TABLE } from '../../store/tables';

/** The booking is paid: its redemption is applied. No redemption, or an applied one, is left alone. */
export async function confirmRedemption(
  strapi: Core.Strapi,
  { bookingDocumentId }: { bookingDocumentId: string },
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const confirmed = (await trx(REDEMPTION_TABLE)
      .where({ booking_document_id: bookingDocumentId, redemption_status: 'pending' })
      .update({ redemption_status: 'applied', updated_at: now(strapi) })
      .returning(['id', 'coupon_document_id'])) as { id: number; coupon_document_id: string }[];
    for (const { id, coupon_document_id: couponDocumentId } of confirmed) {
      await linkBooking(strapi, { redemptionId: id, bookingDocumentId });
      await refreshCouponStatistics(trx, couponDocumentId);
    }
  });
}
