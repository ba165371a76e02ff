import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../shared/documents/transaction';

export interface SessionFigures {
  totalSessions: number;
  /** Hundredths, by currency: amounts of several are not added. */
  revenueByCurrency: Record<string, number>;
  /** Mean of the clients' ratings, 0 where there is none. */
  averageRating: number;
}

export interface OfferingFigures extends SessionFigures {
  totalBookings: number;
}

const CONSULTANTS = 'experts_consultants';
const OFFERINGS = 'experts_consultant_offerings';

/**
 * Writes the figures of an expert and an offering, counted by their owner (bookings) in the same transaction,
 * over all languages: counted anew each time, they cannot drift. `totalRevenueCents` is what came in their own currency.
 */
export async function recordSessionFigures(
  strapi: Core.Strapi,
  of: { consultantDocumentId: string; offeringDocumentId: string },
  figures: { consultant: SessionFigures; offering: OfferingFigures },
): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const { consultant, offering } = figures;
    await write(
      trx,
      { table: CONSULTANTS, documentId: of.consultantDocumentId, figures: consultant },
      { total_sessions: consultant.totalSessions },
    );
    await write(
      trx,
      { table: OFFERINGS, documentId: of.offeringDocumentId, figures: offering },
      { total_bookings: offering.totalBookings, completed_sessions: offering.totalSessions },
    );
  });
}

async function write(
  trx: Knex.Transaction,
  { table, documentId, figures }: { table: string; documentId: string; figures: SessionFigures },
  counts: Record<string, number>,
): Promise<void> {
  const rows = () => trx(table).where({ document_id: documentId });
  const row = (await rows().first('currency')) as { currency: string | null } | undefined;
  await rows().update({
    total_revenue_cents: figures.revenueByCurrency[row?.currency ?? ''] ?? 0,
    revenue_by_currency: JSON.stringify(figures.revenueByCurrency),
    average_rating: figures.averageRating,
    ...counts,
  });
}
