import type { Core } from '@strapi/strapi';
import { Webhook } from 'standardwebhooks';
import { dateOf, jsonOf } from '../../../../shared/database/row-values';
import { joinTransaction } from '../../../../shared/database/transaction';
import { errorText } from '../../../../shared/jobs/run-task';
import { openSecret } from '../../../../shared/crypto/secrets';
import { now } from '../../../../shared/time/clock';
import type { WebhookAnswer, WebhookSender } from '../../../../integrations/webhooks/port';
import type { DeliveryState } from '../../domain/delivery-states';
import { signingSecrets } from '../../domain/endpoint-rules';
import { PREVIOUS_SECRET_PLACE, SECRET_PLACE } from '../../store/endpoint-secrets';
import { ENDPOINT_TABLE } from './fan-out-event';
import { DELIVERY_TABLE, moveDeliveries } from '../../store/delivery-table';
import { DeliveryError, type DeliveryHelpers, type OutboxMessage } from '../../store/outbox-channels';

interface DeliveryRow {
  document_id: string;
  event_id: string;
  endpoint_document_id: string;
  body: string;
  delivery_state: DeliveryState;
  attempts: unknown;
}

interface EndpointRow {
  document_id: string;
  url: string;
  endpoint_state: 'enabled' | 'disabled';
  secret: string;
  previous_secret: string | null;
  previous_secret_until: unknown;
}

/** One line of the delivery log. */
interface Attempt {
  at: string;
  durationMs: number;
  statusCode: number | null;
  error: string | null;
  response: string | null;
}

interface Loaded {
  delivery: DeliveryRow;
  endpoint: EndpointRow | undefined;
}

async function load(strapi: Core.Strapi, deliveryId: string): Promise<Loaded> {
  return joinTransaction(strapi, async (trx) => {
    const delivery = await trx<DeliveryRow>(DELIVERY_TABLE).where('document_id', deliveryId).first();
    if (!delivery) throw new DeliveryError('The delivery was deleted.', { permanent: true });
    const endpoint = await trx<EndpointRow>(ENDPOINT_TABLE).where('document_id', delivery.endpoint_document_id).first();
    return { delivery, endpoint };
  });
}

/** The headers of the Standard Webhooks specification; the id is the event's and never changes. */
function signedHeaders(strapi: Core.Strapi, { delivery, endpoint }: { delivery: DeliveryRow; endpoint: EndpointRow }) {
  // Receivers compare the timestamp with their own clock, so it is the real time, whatever the application's clock says.
  const sentAt = new Date();
  const secrets = signingSecrets(
    {
      secret: openSecret(strapi, SECRET_PLACE, endpoint.secret),
      previousSecret:
        endpoint.previous_secret === null ? null : openSecret(strapi, PREVIOUS_SECRET_PLACE, endpoint.previous_secret),
      previousSecretUntil: dateOf(endpoint.previous_secret_until),
    },
    now(strapi),
  );
  return {
    'content-type': 'application/json',
    'user-agent': 'Magnetiq-Webhooks/1.0',
    'webhook-id': delivery.event_id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': secrets
      .map((secret) => new Webhook(secret).sign(delivery.event_id, sentAt, delivery.body))
      .join(' '),
  };
}

/** What an answer means: null is success, anything else the failure of this attempt. */
function judge(answer: WebhookAnswer): DeliveryError | null {
  const { statusCode, retryAfterMs } = answer;
  if (statusCode >= 200 && statusCode < 300) return null;
  if (statusCode === 410)
    return new DeliveryError('The receiver is gone (410); the endpoint was disabled.', { permanent: true });
  if (statusCode >= 300 && statusCode < 400)
    return new DeliveryError(`Redirected (${statusCode}); redirects are not followed.`);
  return new DeliveryError(`The receiver answered ${statusCode}.`, retryAfterMs === undefined ? {} : { retryAfterMs });
}

async function record(strapi: Core.Strapi, { delivery, endpoint }: Loaded, attempt: Attempt): Promise<void> {
  const at = now(strapi);
  const isDelivered = attempt.error === null;
  await joinTransaction(strapi, async (trx) => {
    const row = trx(DELIVERY_TABLE).where('document_id', delivery.document_id);
    const log = {
      attempts: JSON.stringify([...jsonOf<Attempt[]>(delivery.attempts ?? '[]'), attempt]),
      attempt_count: trx.raw('attempt_count + 1'),
      last_status_code: attempt.statusCode,
      last_error: attempt.error,
      updated_at: at,
    };
    await (isDelivered ? moveDeliveries(row, 'deliver', { ...log, delivered_at: at }) : row.update(log));
    if (!endpoint) return;
    const isGone = attempt.statusCode === 410;
    await trx(ENDPOINT_TABLE)
      .where('document_id', endpoint.document_id)
      .update({
        [isDelivered ? 'last_delivered_at' : 'last_failed_at']: at,
        ...(isGone && { endpoint_state: 'disabled', disabled_reason: 'The receiver answered 410 Gone.' }),
      });
  });
}

/** Delivers by `sender`: the channel behind `webhook` messages of the outbox. */
export function webhookDelivery(sender: WebhookSender) {
  return async (message: OutboxMessage, { strapi, signal }: DeliveryHelpers): Promise<void> => {
    const loaded = await load(strapi, String(message.payload.deliveryId));
    const { delivery, endpoint } = loaded;
    // A crash came between the answer and the end of the job.
    if (delivery.delivery_state === 'delivered') return;
    if (!endpoint || endpoint.endpoint_state === 'disabled') {
      throw new DeliveryError(endpoint ? 'The endpoint is disabled.' : 'The endpoint was deleted.', {
        permanent: true,
      });
    }
    const started = Date.now();
    const attempt = (result: Omit<Attempt, 'at' | 'durationMs'>): Promise<void> =>
      record(strapi, loaded, { at: now(strapi).toISOString(), durationMs: Date.now() - started, ...result });
    const headers = signedHeaders(strapi, { delivery, endpoint });
    let answer: WebhookAnswer;
    try {
      answer = await sender.send({ url: endpoint.url, headers, body: delivery.body, signal });
    } catch (error) {
      await attempt({ statusCode: null, error: errorText(error), response: null });
      throw error;
    }
    const failure = judge(answer);
    await attempt({ statusCode: answer.statusCode, error: failure?.message ?? null, response: answer.body });
    if (failure) throw failure;
  };
}

/** Marks the delivery of a message that was given up; runs in the transaction that marks the message dead. */
export async function failDelivery(strapi: Core.Strapi, message: OutboxMessage, error: string): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const row = trx(DELIVERY_TABLE).where('document_id', String(message.payload.deliveryId));
    await moveDeliveries(row, 'fail', { last_error: error, updated_at: now(strapi) });
  });
}
