import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';
import { now } from '../../../../shared/time/clock';
import { isHoldOver } from '../../domain/booking-states';
import { lockBooking } from '../../read-models/booking-record';
import { cancelBooking } from '../cancel-booking';

/** The expert never answered whether a paid session may have its new time: nobody is bound, and all money goes back. */
export function expireApproval(strapi: Core.Strapi, documentId: string): Promise<void> {
  return inTransaction(strapi, async () => {
    const booking = await lockBooking(strapi, documentId);
    if (booking.bookingStatus !== 'confirmed' || !isHoldOver(booking, now(strapi))) return;
    await cancelBooking(strapi, documentId, {
      by: 'system',
      cause: 'not_approved_in_time',
      event: 'booking.declined',
      patch: { approvalStatus: 'declined' },
    });
  });
}
