import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { jobQueue } from '../../../shared/jobs/queue';
import type { JsonObject } from '../../../shared/jobs/port';
import { now } from '../../../shared/time/clock';

export const OUTBOX_TABLE = 'system_outbox_messages';
export const DELIVER_OUTBOX_TASK = 'system.deliver-outbox';

export interface NewOutboxMessage {
  /** Who delivers: a name given to `registerOutboxChannel`. */
  channel: string;
  /** What is to be done there, e.g. the name of a mail template. */
  kind: string;
  payload: JsonObject;
  /** A second message with the same key is not written. */
  dedupeKey?: string;
  /** Not before this instant; right after the commit when absent. */
  runAt?: Date;
}

/** Enqueues, in the given transaction, the job that delivers a message. */
export function enqueueDelivery(strapi: Core.Strapi, trx: Knex.Transaction, message: { id: string; runAt?: Date }) {
  return jobQueue(strapi).enqueue(trx, {
    task: DELIVER_OUTBOX_TASK,
    payload: { id: message.id },
    key: `outbox:${message.id}`,
    ...(message.runAt && { runAt: message.runAt }),
  });
}

/**
 * Writes a side effect down, in the transaction at hand, to be carried out at least once after the commit.
 * Gives the message's id, which stays the same over all attempts; null when the dedupe key was used before.
 */
export async function enqueueOutbox(strapi: Core.Strapi, message: NewOutboxMessage): Promise<string | null> {
  return joinTransaction(strapi, async (trx) => {
    const at = now(strapi);
    const id = createId();
    const inserted = await trx(OUTBOX_TABLE)
      .insert({
        document_id: id,
        channel: message.channel,
        kind: message.kind,
        payload: JSON.stringify(message.payload),
        dedupe_key: message.dedupeKey ?? null,
        outbox_state: 'pending',
        attempts: 0,
        next_attempt_at: message.runAt ?? at,
        created_at: at,
        updated_at: at,
      })
      .onConflict('dedupe_key')
      .ignore()
      .returning('document_id');
    if (inserted.length === 0) return null;
    await enqueueDelivery(strapi, trx, { id, ...(message.runAt && { runAt: message.runAt }) });
    return id;
  });
}
