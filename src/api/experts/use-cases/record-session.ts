import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';

export interface SessionFigures {
  totalSessions: number;
  totalRevenueCents: number;
  /** Mean of the clients' ratings, 0 where there is none. */
  averageRating: number;
}

export interface OfferingFigures extends SessionFigures {
  totalBookings: number;
}

/**
 * Writes the figures of an expert and an offering, counted by their owner (bookings) in the same transaction,
 * over all languages: counted anew each time, they cannot drift.
 */
export async function recordSessionFigures(
  strapi: Core.Strapi,
  of: { consultantDocumentId: string; offeringDocumentId: string },
  figures: { consultant: SessionFigures; offering: OfferingFigures },
): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    await trx('experts_consultants').where({ document_id: of.consultantDocumentId }).update({
      total_sessions: figures.consultant.totalSessions,
      total_revenue_cents: figures.consultant.totalRevenueCents,
      average_rating: figures.consultant.averageRating,
    });
    await trx('experts_consultant_offerings').where({ document_id: of.offeringDocumentId }).update({
      total_bookings: figures.offering.totalBookings,
      completed_sessions: figures.offering.totalSessions,
      total_revenue_cents: figures.offering.totalRevenueCents,
      average_rating: figures.offering.averageRating,
    });
  });
}
