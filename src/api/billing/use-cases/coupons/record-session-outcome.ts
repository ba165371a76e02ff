import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { REDEMPTION_TABLE } from '../../store/tables';

/** Tells the redemption what became of its booking: whether the session took place and whether the client came. */
export async function recordSessionOutcome(
  strapi: Core.Strapi,
  { bookingDocumentId, completed, attended }: { bookingDocumentId: string; completed: boolean; attended: boolean },
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    await trx(REDEMPTION_TABLE)
      .where({ booking_document_id: bookingDocumentId })
      .whereIn('redemption_status', ['applied', 'released'])
      .update({ booking_completed: completed, session_attended: attended, updated_at: now(strapi) });
  });
}
