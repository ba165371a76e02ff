import type { Core } from '@strapi/strapi';
import type { GatewayEvent } from '../../../../integrations/payments/port';
import { dateOf, jsonOf } from '../../../../shared/database/row-values';
import { errorText } from '../../../../shared/jobs/run-task';
import { now } from '../../../../shared/time/clock';
import { syncSubject } from '../sync-subject';
import { RECEIPT_TABLE } from '../../store/tables';

/**
 * Looks at what a webhook is about: the object is fetched from the gateway, so that old, repeated or reordered events
 * all lead to the present state. `handledAt` is set on success only; a throw is tried again.
 */
export async function processWebhook(strapi: Core.Strapi, receiptDocumentId: string): Promise<void> {
  const receipts = () => strapi.db.connection(RECEIPT_TABLE).where({ document_id: receiptDocumentId });
  const receipt = (await receipts().first()) as Record<string, unknown> | undefined;
  if (!receipt || dateOf(receipt.handled_at)) return;
  const { subject } = jsonOf<{ subject: GatewayEvent['subject'] }>(receipt.payload);
  try {
    await syncSubject(strapi, { gateway: receipt.source as string, subject });
  } catch (error) {
    await receipts().update({ attempts: Number(receipt.attempts ?? 0) + 1, last_error: errorText(error) });
    throw error;
  }
  const at = now(strapi);
  const attempts = Number(receipt.attempts ?? 0) + 1;
  await receipts().update({ attempts, handled_at: at, last_error: null, updated_at: at });
}
