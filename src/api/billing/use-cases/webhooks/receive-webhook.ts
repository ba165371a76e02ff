import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { gatewayNamed, hasGateway } from '../../../../integrations/payments/gateways';
import type { GatewayEvent, WebhookHeaders } from '../../../../integrations/payments/port';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { enqueueJob } from '../../../../shared/jobs/queue';
import { now } from '../../../../shared/time/clock';
import { RECEIPT_TABLE } from '../../store/tables';

export const PROCESS_WEBHOOK_TASK = 'billing.process-webhook';

export interface ReceivedWebhook {
  gateway: string;
  rawBody: Buffer;
  headers: WebhookHeaders;
}

/**
 * Takes a gateway's webhook: verified over the raw body, its receipt stored once per event, and a job that looks at
 * the object. Whether the event is new.
 * @throws AppError `invalid_signature` (nothing is stored), `not_found` for a gateway that is not configured
 */
export async function receiveWebhook(strapi: Core.Strapi, webhook: ReceivedWebhook): Promise<boolean> {
  const { gateway, rawBody, headers } = webhook;
  if (!hasGateway(strapi, gateway)) throw new AppError('not_found', 'There is no such payment gateway.');
  const at = now(strapi);
  const event = gatewayNamed(strapi, gateway).verifyWebhook(rawBody, headers, at);
  return joinTransaction(strapi, async (trx) => {
    const [inserted] = (await trx(RECEIPT_TABLE)
      .insert(receiptRow(gateway, event, at))
      .onConflict(['source', 'external_id'])
      .ignore()
      .returning('document_id')) as { document_id: string }[];
    if (!inserted) return false;
    await enqueueProcessing(strapi, inserted.document_id);
    return true;
  });
}

/** Has a receipt looked at, now; staff do this again by hand when all attempts failed. */
export async function enqueueProcessing(strapi: Core.Strapi, receiptDocumentId: string): Promise<void> {
  await enqueueJob(strapi, {
    task: PROCESS_WEBHOOK_TASK,
    payload: { receiptDocumentId },
    key: `${PROCESS_WEBHOOK_TASK}:${receiptDocumentId}`,
  });
}

function receiptRow(source: string, event: GatewayEvent, at: Date): Record<string, unknown> {
  return {
    document_id: createId(),
    source,
    external_id: event.id,
    event_type: event.type,
    object_id: event.subject.id,
    payload: JSON.stringify({ subject: event.subject, event: event.payload }),
    received_at: at,
    attempts: 0,
    created_at: at,
    updated_at: at,
    published_at: at,
  };
}
