import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { jsonOf } from '../../../../shared/database/row-values';
import type { JsonObject } from '../../../../shared/jobs/port';
import type { DomainEvent } from '../../../../shared/events/event-map';
import { now } from '../../../../shared/time/clock';
import { deliveryStates } from '../../domain/delivery-states';
import { matchesEvent } from '../../domain/event-pattern';
import { isPublicEvent } from '../../domain/public-events';
import { DELIVERY_TABLE } from '../../store/delivery-table';
import { enqueueOutbox } from '../enqueue-outbox';

export const WEBHOOK_CHANNEL = 'webhook';
export const ENDPOINT_TABLE = 'system_webhook_endpoints';

interface EndpointTarget {
  document_id: string;
  name: string;
  url: string;
  events: unknown;
}

/** The body of a webhook: what the Standard Webhooks specification recommends, with the event's id. */
function webhookBody(event: { id: string; type: string; occurredAt: Date; payload: JsonObject }): string {
  const { id, type, occurredAt, payload } = event;
  return JSON.stringify({ id, type, timestamp: occurredAt.toISOString(), data: payload });
}

/** Writes the delivery of one event to one endpoint and the message that will carry it out. */
export async function createDelivery(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  delivery: { endpoint: Omit<EndpointTarget, 'events'>; event: DomainEvent },
): Promise<string> {
  const { endpoint, event } = delivery;
  const deliveryId = createId();
  const at = now(strapi);
  await trx(DELIVERY_TABLE).insert({
    document_id: deliveryId,
    event_id: event.id,
    event_type: event.type,
    endpoint_document_id: endpoint.document_id,
    endpoint_name: endpoint.name,
    url: endpoint.url,
    body: webhookBody(event),
    delivery_state: deliveryStates.initial,
    attempts: '[]',
    attempt_count: 0,
    occurred_at: event.occurredAt,
    created_at: at,
    updated_at: at,
  });
  await enqueueOutbox(strapi, { channel: WEBHOOK_CHANNEL, kind: event.type, payload: { deliveryId } });
  return deliveryId;
}

/** The subscriber behind outgoing webhooks: one delivery for each enabled endpoint that listens to the event. */
export async function fanOutEvent(strapi: Core.Strapi, event: DomainEvent, trx: Knex.Transaction): Promise<void> {
  if (!isPublicEvent(event.type)) return;
  for (const endpoint of await enabledEndpoints(trx)) {
    const listens = jsonOf<string[]>(endpoint.events).some((pattern) => matchesEvent(pattern, event.type));
    if (listens) await createDelivery(strapi, trx, { endpoint, event });
  }
}

const read = new WeakMap<Knex.Transaction, Promise<EndpointTarget[]>>();

/** Endpoints that are told, read once in a transaction: what happens in one goes to the same ones. */
function enabledEndpoints(trx: Knex.Transaction): Promise<EndpointTarget[]> {
  const before = read.get(trx);
  if (before) return before;
  const endpoints: Promise<EndpointTarget[]> = Promise.resolve(
    trx(ENDPOINT_TABLE).where({ endpoint_state: 'enabled' }).select('document_id', 'name', 'url', 'events'),
  );
  read.set(trx, endpoints);
  return endpoints;
}
