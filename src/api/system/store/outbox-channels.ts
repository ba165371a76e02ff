import type { Core } from '@strapi/strapi';
import { AppError, type AppErrorOptions } from '../../../shared/errors/app-error';
import type { JsonObject } from '../../../shared/jobs/port';
import { OUTBOX_SCHEDULE } from '../domain/retry-schedule';

export interface OutboxMessage {
  /** Stays the same over all attempts: receivers outside tell repetitions by it. */
  id: string;
  channel: string;
  kind: string;
  payload: JsonObject;
  dedupeKey: string | null;
  /** 1 on the first attempt. */
  attempt: number;
}

export interface DeliveryHelpers {
  strapi: Core.Strapi;
  /** Aborted when the process shuts down. */
  signal: AbortSignal;
}

/** Brings one message to its receiver, outside any transaction; a throw is a failed attempt. */
export type OutboxDelivery = (message: OutboxMessage, helpers: DeliveryHelpers) => Promise<void>;

export interface OutboxChannel {
  deliver: OutboxDelivery;
  /** Waits between attempts in milliseconds; one attempt more than it has entries. */
  schedule: readonly number[];
  /** Called when a message is given up, in the transaction that marks it dead. */
  onDead?: (message: OutboxMessage, error: string) => Promise<void>;
}

const channels = new WeakMap<Core.Strapi, Map<string, OutboxChannel>>();

/** Says how messages of a channel are delivered: a function, or a function with a schedule of its own. Call it in `register()`. */
export function registerOutboxChannel(
  strapi: Core.Strapi,
  channel: string,
  delivery: OutboxDelivery | (Pick<OutboxChannel, 'deliver'> & Partial<OutboxChannel>),
): void {
  const known = channels.get(strapi) ?? new Map<string, OutboxChannel>();
  if (known.has(channel)) throw new AppError('misconfigured', `The outbox channel ${channel} is registered twice.`);
  const given = typeof delivery === 'function' ? { deliver: delivery } : delivery;
  channels.set(strapi, known.set(channel, { schedule: OUTBOX_SCHEDULE, ...given }));
}

/** How messages of this channel are delivered; undefined while the context that does it is off. */
export function outboxChannel(strapi: Core.Strapi, channel: string): OutboxChannel | undefined {
  return channels.get(strapi)?.get(channel);
}

/** A failed attempt whose receiver said when to come back, or that coming back is of no use. */
export class DeliveryError extends AppError {
  readonly permanent: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: AppErrorOptions & { permanent?: boolean; retryAfterMs?: number } = {}) {
    const { permanent, retryAfterMs, ...rest } = options;
    super('remote_failed', message, rest);
    this.permanent = permanent ?? false;
    this.retryAfterMs = retryAfterMs;
  }
}
