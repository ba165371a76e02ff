import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { AppError } from '../../../shared/errors/app-error';
import type { JsonObject } from '../../../shared/jobs/port';
import { now } from '../../../shared/time/clock';
import { matchesEvent } from '../domain/event-pattern';

export interface NewEvent {
  /** `<context>.<what_happened>`. */
  type: string;
  /** The record that it is about. */
  key: string;
  payload: JsonObject;
}

export interface DomainEvent extends NewEvent {
  /** Unique per event; receivers outside tell repetitions by it. */
  id: string;
  occurredAt: Date;
}

export type EventSubscriber = (event: DomainEvent, context: { trx: Knex.Transaction }) => Promise<void>;

interface Subscription {
  pattern: string;
  subscriber: EventSubscriber;
}

const subscriptions = new WeakMap<Core.Strapi, Subscription[]>();

/**
 * Subscribes to events whose type matches the pattern (`booking.confirmed`, `booking.*`, `*`). Call it in `register()`.
 * The subscriber runs in the transaction of the event: it may write rows (its own, or through `enqueueOutbox`),
 * and nothing else; what it throws rolls the whole change back.
 */
export function onEvent(strapi: Core.Strapi, pattern: string, subscriber: EventSubscriber): void {
  const list = subscriptions.get(strapi) ?? [];
  subscriptions.set(strapi, [...list, { pattern, subscriber }]);
}

/**
 * Tells every subscriber that something happened, inside the transaction in which it happened:
 * either the change and all that follows from it are committed, or none of it.
 */
export async function publishEvent(strapi: Core.Strapi, event: NewEvent): Promise<DomainEvent> {
  if (!strapi.db.inTransaction()) {
    throw new AppError('misconfigured', `${event.type} was published outside a transaction.`);
  }
  const published: DomainEvent = { ...event, id: `evt_${createId()}`, occurredAt: now(strapi) };
  await joinTransaction(strapi, async (trx) => {
    for (const { pattern, subscriber } of subscriptions.get(strapi) ?? []) {
      if (matchesEvent(pattern, event.type)) await subscriber(published, { trx: trx });
    }
  });
  return published;
}
