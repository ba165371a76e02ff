import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { jsonOf } from '../../../shared/database/row-values';
import { joinTransaction } from '../../../shared/database/transaction';
import type { JsonObject } from '../../../shared/jobs/port';
import type { TaskContext } from '../../../shared/jobs/registry';
import { errorText } from '../../../shared/jobs/run-task';
import { now } from '../../../shared/time/clock';
import type { OutboxTransition } from '../domain/outbox-states';
import { nextWaitMs } from '../domain/retry-schedule';
import { enqueueDelivery } from './enqueue-outbox';
import { DeliveryError, outboxChannel, type OutboxChannel, type OutboxMessage } from '../store/outbox-channels';
import { moveMessages, OUTBOX_TABLE } from '../store/outbox-table';

interface OutboxRow {
  document_id: string;
  channel: string;
  kind: string;
  payload: unknown;
  dedupe_key: string | null;
  attempts: number;
}

// Longer than any delivery may take; only a message whose job was replaced while it ran has to wait for it.
const LEASE_MS = 300_000;
const CHANNEL_OFF_RETRY_MS = 3_600_000;

const BUSY_RETRY_MS = 30_000;

type Claim = OutboxRow | 'busy' | 'done';

/** Takes the message for this job: if it is due, or if the same job had it and was cut off. */
async function claim(strapi: Core.Strapi, id: string, holder: string): Promise<Claim> {
  const real = new Date();
  return joinTransaction(strapi, async (trx) => {
    const free = trx(OUTBOX_TABLE)
      .where('document_id', id)
      .where((held) => {
        void held.where('outbox_state', 'pending').orWhere('lease_holder', holder).orWhere('leased_until', '<', real);
      });
    const [row] = await moveMessages(free, 'claim', {
      lease_holder: holder,
      leased_until: new Date(real.getTime() + LEASE_MS),
      attempts: trx.raw('attempts + 1'),
      updated_at: now(strapi),
    }).returning(['document_id', 'channel', 'kind', 'payload', 'dedupe_key', 'attempts']);
    if (row) return row as OutboxRow;
    const other = await trx(OUTBOX_TABLE).where({ document_id: id, outbox_state: 'delivering' }).first('id');
    return other ? 'busy' : 'done';
  });
}

interface Outcome {
  strapi: Core.Strapi;
  message: OutboxMessage;
  holder: string;
}

/** Writes how an attempt ended, unless another job took the message over; false then. */
async function close(
  { strapi, message, holder }: Outcome,
  trx: Knex.Transaction,
  end: { by: OutboxTransition; columns: Record<string, unknown> },
): Promise<boolean> {
  const held = trx(OUTBOX_TABLE).where({ document_id: message.id, lease_holder: holder });
  const columns = { lease_holder: null, leased_until: null, updated_at: now(strapi), ...end.columns };
  return (await moveMessages(held, end.by, columns)) === 1;
}

async function recordFailure(outcome: Outcome, channel: OutboxChannel, error: unknown): Promise<void> {
  const { strapi, message } = outcome;
  const known = error instanceof DeliveryError ? error : undefined;
  const text = errorText(error);
  const waitMs = known?.permanent
    ? null
    : nextWaitMs(channel.schedule, message.attempt, { random: Math.random(), askedMs: known?.retryAfterMs });
  strapi.log.warn(`Outbox: ${message.channel} ${message.kind} ${message.id}, attempt ${message.attempt}: ${text}`);
  await joinTransaction(strapi, async (trx) => {
    if (waitMs === null) {
      const columns = { last_error: text, next_attempt_at: null };
      if (await close(outcome, trx, { by: 'give_up', columns })) await channel.onDead?.(message, text);
      return;
    }
    const runAt = new Date(now(strapi).getTime() + waitMs);
    const columns = { last_error: text, next_attempt_at: runAt };
    if (await close(outcome, trx, { by: 'postpone', columns }))
      await enqueueDelivery(strapi, trx, { id: message.id, runAt });
  });
}

/**
 * The job behind every outbox message: one attempt at delivery. The message keeps count of its attempts and asks for
 * its next job itself; the job is only repeated when the process died during the attempt.
 */
export async function deliverOutboxMessage(id: string, { strapi, jobId, signal }: TaskContext): Promise<void> {
  const row = await claim(strapi, id, jobId);
  if (row === 'done') return;
  if (row === 'busy') {
    const runAt = new Date(now(strapi).getTime() + BUSY_RETRY_MS);
    await joinTransaction(strapi, (trx) => enqueueDelivery(strapi, trx, { id, runAt }));
    return;
  }
  const message: OutboxMessage = {
    id: row.document_id,
    channel: row.channel,
    kind: row.kind,
    payload: jsonOf<JsonObject>(row.payload),
    dedupeKey: row.dedupe_key,
    attempt: row.attempts,
  };
  const outcome = { strapi, message, holder: jobId };
  const channel = outboxChannel(strapi, message.channel);
  if (!channel) {
    // The context that delivers is off: its messages wait, without losing an attempt, until it is on again.
    const runAt = new Date(now(strapi).getTime() + CHANNEL_OFF_RETRY_MS);
    await joinTransaction(strapi, async (trx) => {
      const columns = { attempts: row.attempts - 1, next_attempt_at: runAt };
      if (await close(outcome, trx, { by: 'postpone', columns })) await enqueueDelivery(strapi, trx, { id, runAt });
    });
    return;
  }
  try {
    await channel.deliver(message, { strapi, signal });
  } catch (error) {
    await recordFailure(outcome, channel, error);
    return;
  }
  await joinTransaction(strapi, async (trx) => {
    const columns = { delivered_at: now(strapi), last_error: null, next_attempt_at: null };
    await close(outcome, trx, { by: 'deliver', columns });
  });
}
