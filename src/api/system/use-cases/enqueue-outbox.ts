import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { jobQueue } from '../../../shared/jobs/queue';
import type { JsonObject } from '../../../shared/jobs/port';
import { now } from '../../../shared/time/clock';
import { outboxStates } from '../domain/outbox-states';
import { OUTBOX_TABLE } from '../store/outbox-table';

export const DELIVER_OUTBOX_TASK = 'system.deliver-outbox';

export interface NewOutboxMessage {
  /** Who delivers: a name given to `registerOutboxChannel`. */
  channel: string;
  /** What is to be done there, e.g. the name of a mail template. */
  kind: string;
  payload: JsonObject;
  /** A second message with the same key is not written. */
  dedupeKey?: string;
  /**
   * For messages whose delivery reads what is to be told as it is then: one that waits takes over the new payload,
   * and only one that has set out already is followed by another. Needs a dedupe key.
   */
  latestWins?: boolean;
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
 * Gives the message's id, which stays the same over all attempts; null when no message was added.
 */
export async function enqueueOutbox(strapi: Core.Strapi, message: NewOutboxMessage): Promise<string | null> {
  return joinTransaction(strapi, async (trx) => {
    const at = now(strapi);
    const id = createId();
    if (message.latestWins && (await joinWaiting(trx, message, at))) return null;
    const inserted = await trx(OUTBOX_TABLE)
      .insert({
        document_id: id,
        channel: message.channel,
        kind: message.kind,
        payload: JSON.stringify(message.payload),
        dedupe_key: message.dedupeKey ?? null,
        outbox_state: outboxStates.initial,
        attempts: 0,
        next_attempt_at: message.runAt ?? at,
        created_at: at,
        updated_at: at,
      })
      .onConflict('dedupe_key')
      .ignore()
      .returning('document_id');
    // Somebody took the key after it was freed; that message waits now and can be joined.
    if (inserted.length === 0) return message.latestWins ? enqueueOutbox(strapi, message) : null;
    await enqueueDelivery(strapi, trx, { id, ...(message.runAt && { runAt: message.runAt }) });
    return id;
  });
}

/** Gives the new payload to the waiting message of the same key, if there is one; else frees the key. */
async function joinWaiting(trx: Knex.Transaction, message: NewOutboxMessage, at: Date): Promise<boolean> {
  const sameKey = trx(OUTBOX_TABLE).where('dedupe_key', message.dedupeKey ?? null);
  // The update locks the row: a delivery that sets out meanwhile waits for this transaction and sees its changes.
  const joined = await sameKey
    .clone()
    .where('outbox_state', 'pending')
    .update({ payload: JSON.stringify(message.payload), updated_at: at });
  if (joined > 0) return true;
  await sameKey.update({ dedupe_key: null });
  return false;
}
