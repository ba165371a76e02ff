import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';
import { now } from '../../../../shared/time/clock';
import { enqueueMail } from '../../../messaging/public';
import { patchBooking } from '../../read-models/booking-record';
import { upcomingBookings } from '../../read-models/upcoming-bookings';
import { issueManageToken } from '../issue-manage-token';
import type { LinksRequest } from './request-manage-links';

/** What the outbox keeps of the mail. */
export type LinksOrder = { bookingIds: string[] };

/**
 * Mails a client the links to the bookings that are still to come under an address, all in one mail: a mail for each
 * would fill the mailbox of whoever has many. One that has no secret yet, such as an imported one, gets it now; the others
 * keep theirs.
 */
export async function sendManageLinks(
  strapi: Core.Strapi,
  { address, request = createId() }: LinksRequest,
): Promise<void> {
  await inTransaction(strapi, async () => {
    const bookings = await upcomingBookings(strapi, { clientEmail: address }, now(strapi));
    if (bookings.length === 0) return;
    for (const { id, manageTokenHash } of bookings) {
      if (!manageTokenHash) await patchBooking(strapi, id, issueManageToken(strapi).stored);
    }
    const order: LinksOrder = { bookingIds: bookings.map(({ documentId }) => documentId) };
    await enqueueMail(strapi, { template: 'booking-links', order, dedupeKey: `links:${request}` });
  });
}
