import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';
import { now } from '../../../../shared/time/clock';
import { isHoldOver } from '../../domain/booking-states';
import { lockBooking } from '../../read-models/booking-record';
import { lastMovedAt } from '../../read-models/last-move';
import { cancelBooking } from '../cancel-booking';

/**
 * The expert never answered whether a paid session may have its new time, and nobody is bound by it any more. The client
 * gets what cancelling would have given when asking: an open question must not be the cheaper way out.
 */
export function expireApproval(strapi: Core.Strapi, documentId: string): Promise<void> {
  return inTransaction(strapi, async () => {
    const booking = await lockBooking(strapi, documentId);
    const at = now(strapi);
    if (booking.bookingStatus !== 'confirmed' || !isHoldOver(booking, at)) return;
    await cancelBooking(strapi, documentId, {
      by: 'system',
      cause: 'not_approved_in_time',
      onTermsOf: { by: 'client', at: (await lastMovedAt(strapi, documentId)) ?? at },
      event: 'booking.declined',
      patch: { approvalStatus: 'declined' },
    });
  });
}
