import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { AppError } from '../../../shared/errors/app-error';
import type { DomainEvent, EventName, EventPattern, EventsUnder, NewEvent } from '../../../shared/events/event-map';
import { now } from '../../../shared/time/clock';
import { matchesEvent } from '../domain/event-pattern';

export type EventSubscriber<Name extends EventName = EventName> = (
  event: DomainEvent<Name>,
  context: { trx: Knex.Transaction },
) => Promise<void>;

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
export function onEvent<Pattern extends EventPattern>(
  strapi: Core.Strapi,
  pattern: Pattern,
  subscriber: EventSubscriber<EventsUnder<Pattern>>,
): void {
  const list = subscriptions.get(strapi) ?? [];
  // It is called with what matches its pattern only.
  subscriptions.set(strapi, [...list, { pattern, subscriber: subscriber as EventSubscriber }]);
}

/**
 * Tells every subscriber that something happened, inside the transaction in which it happened:
 * either the change and all that follows from it are committed, or none of it.
 */
export async function publishEvent<Name extends EventName>(
  strapi: Core.Strapi,
  event: NewEvent<Name>,
): Promise<DomainEvent<Name>> {
  if (!strapi.db.inTransaction()) {
    throw new AppError('misconfigured', `${event.type} was published outside a transaction.`);
  }
  const published: DomainEvent<Name> = { ...event, id: `evt_${createId()}`, occurredAt: now(strapi) };
  await joinTransaction(strapi, async (trx) => {
    for (const { pattern, subscriber } of subscriptions.get(strapi) ?? []) {
      if (matchesEvent(pattern, event.type)) await subscriber(published, { trx: trx });
    }
  });
  return published;
}
