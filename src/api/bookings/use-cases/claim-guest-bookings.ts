import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';
import type { Member } from '../../../shared/http/member';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { BOOKING } from '../read-models/booking-record';
import { confirmationIsOn } from '../../../shared/strapi/plugins/members';

/**
 * Gives a member the bookings that were made as a guest under the member's own e-mail. Only a verified address
 * counts: with the confirmation of addresses switched off anybody could register under another's and read them.
 */
export async function claimGuestBookings(strapi: Core.Strapi, user: Member): Promise<void> {
  if (!user.confirmed || !(await confirmationIsOn(strapi))) return;
  await inTransaction(strapi, async () => {
    const guests = await rowsOf(strapi, BOOKING).findMany({
      where: { clientEmail: mailboxKey(user.email), userDocumentId: null, deletedAt: null },
      select: ['id'],
    });
    for (const { id } of guests) {
      await rowsOf(strapi, BOOKING).update({ where: { id }, data: { user: user.id, userDocumentId: user.documentId } });
    }
  });
}
