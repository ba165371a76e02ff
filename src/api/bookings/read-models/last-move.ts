import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';

/** When a booking was last moved; null for one that never was. */
export async function lastMovedAt(strapi: Core.Strapi, documentId: string): Promise<Date | null> {
  const move = await rowsOf(strapi, 'api::bookings.booking-status-change').findOne({
    where: { bookingDocumentId: documentId, transition: 'reschedule' },
    select: ['changedAt'],
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
  });
  return move ? new Date(move.changedAt) : null;
}
