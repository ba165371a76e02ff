import type { Core } from '@strapi/strapi';

/** When a booking was last moved; null for one that never was. */
export async function lastMovedAt(strapi: Core.Strapi, documentId: string): Promise<Date | null> {
  const move = (await strapi.db.query('api::bookings.booking-status-change').findOne({
    where: { bookingDocumentId: documentId, transition: 'reschedule' },
    select: ['changedAt'],
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
  })) as { changedAt: string } | null;
  return move ? new Date(move.changedAt) : null;
}
