import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';
import { BOOKING } from '../read-models/booking-record';

export interface VerifiedMember {
  id: number;
  documentId: string;
  email: string;
  confirmed: boolean;
}

/**
 * Gives a member the bookings that were made as a guest under the member's own e-mail. Only a verified address
 * counts: with the confirmation of addresses switched off anybody could register under another's and read them.
 */
export async function claimGuestBookings(strapi: Core.Strapi, user: VerifiedMember): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as { email_confirmation?: boolean } | null;
  if (!advanced?.email_confirmation || !user.confirmed) return;
  await inTransaction(strapi, async () => {
    const guests = (await strapi.db.query(BOOKING).findMany({
      where: { clientEmail: user.email.toLowerCase(), userDocumentId: null, deletedAt: null },
      select: ['id'],
    })) as { id: number }[];
    for (const { id } of guests) {
      await strapi.db
        .query(BOOKING)
        .update({ where: { id }, data: { user: user.id, userDocumentId: user.documentId } });
    }
  });
}
