import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { now } from '../../../shared/time/clock';
import { enqueueDelivery } from './enqueue-outbox';
import { OUTBOX_TABLE } from '../store/outbox-table';

const OVERDUE_MS = 5 * 60_000;
const BATCH = 500;

/** Enqueues again the delivery of messages that are long overdue, whatever became of their jobs; gives their number. */
export async function sweepOutbox(strapi: Core.Strapi): Promise<number> {
  const overdue = new Date(now(strapi).getTime() - OVERDUE_MS);
  return joinTransaction(strapi, async (trx) => {
    const stuck = await trx(OUTBOX_TABLE)
      .where((query) => void query.where('outbox_state', 'pending').where('next_attempt_at', '<', overdue))
      .orWhere((query) => void query.where('outbox_state', 'delivering').where('leased_until', '<', new Date()))
      .orderBy('id')
      .limit(BATCH)
      .select<{ document_id: string }[]>('document_id');
    for (const { document_id: id } of stuck) await enqueueDelivery(strapi, trx, { id });
    if (stuck.length > 0) strapi.log.warn(`Outbox: ${stuck.length} overdue messages were enqueued again.`);
    return stuck.length;
  });
}
