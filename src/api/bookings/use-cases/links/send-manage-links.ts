import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { SEATED_STATES } from '../../domain/booking-states';
import { BOOKING, patchBooking } from '../../read-models/booking-record';
import { issueManageToken } from '../issue-manage-token';
import { announceBooking } from '../move-booking';

/** More than anybody has to come. */
const MOST = 20;

/**
 * Mails a client the links to the bookings that are still to come under an address. One that has no secret yet, such as
 * an imported one, gets it now; the others keep theirs.
 */
export async function sendManageLinks(strapi: Core.Strapi, { address }: { address: string }): Promise<void> {
  const bookings = await rowsOf(strapi, BOOKING).findMany({
    where: {
      clientEmail: address,
      bookingStatus: { $in: [...SEATED_STATES] },
      scheduledStart: { $gt: now(strapi) },
      deletedAt: null,
    },
    select: ['id', 'documentId', 'manageTokenHash'],
    orderBy: { scheduledStart: 'asc' },
    limit: MOST,
  });
  for (const { id, documentId, manageTokenHash } of bookings) {
    await inTransaction(strapi, async () => {
      if (!manageTokenHash) await patchBooking(strapi, id, issueManageToken(strapi).stored);
      await announceBooking(strapi, documentId, { type: 'booking.link_requested' });
    });
  }
}
