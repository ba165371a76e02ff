import type { Core } from '@strapi/strapi';
import { isGatewayError } from '../../../integrations/payments/gateway-error';
import { now } from '../../../shared/time/clock';
import { REFUND_TABLE } from '../records/payment-facts';
import { PAYMENT_TABLE } from '../records/payment-record';
import { releaseEarnings } from './payments/settle-earnings';
import { submitRefund } from './refunds/submit-refund';
import { syncSubject } from './sync-subject';
import { enqueueProcessing, RECEIPT_TABLE } from './webhooks/receive-webhook';

const MINUTE_MS = 60_000;
/** So long a webhook or job has to do the work by itself. */
const PATIENCE_MS = 5 * MINUTE_MS;
const HORIZON_MS = 7 * 24 * 60 * MINUTE_MS;
const BATCH = 100;

/**
 * Looks up what should be decided by now and is not: payments whose webhook never came, refunds with an unknown
 * outcome, receipts that were never handled, earnings that are due. One that fails does not keep the others waiting.
 */
export async function sweepOpenOutcomes(strapi: Core.Strapi): Promise<void> {
  const at = now(strapi).getTime();
  const late = new Date(at - PATIENCE_MS);
  const knex = strapi.db.connection;

  const payments = (await knex(PAYMENT_TABLE)
    .where({ transaction_type: 'booking_payment' })
    .whereIn('transaction_status', ['pending', 'processing', 'failed'])
    .whereNotNull('external_transaction_id')
    .whereBetween('initiated_at', [new Date(at - HORIZON_MS), late])
    .limit(BATCH)
    .select('external_transaction_id as id', 'payment_gateway as gateway')) as { id: string; gateway: string }[];
  for (const { id, gateway } of payments) {
    await attempt(strapi, `payment ${id}`, () => syncSubject(strapi, { gateway, subject: { kind: 'intent', id } }));
  }

  const refunds = (await knex(REFUND_TABLE)
    .whereIn('refund_status', ['pending', 'processing', 'unknown'])
    .where('requested_at', '<', late)
    .limit(BATCH)
    .pluck('document_id')) as string[];
  for (const id of refunds) await attempt(strapi, `refund ${id}`, () => submitRefund(strapi, id));

  const receipts = (await knex(RECEIPT_TABLE)
    .whereNull('handled_at')
    .whereBetween('received_at', [new Date(at - HORIZON_MS), late])
    .limit(BATCH)
    .pluck('document_id')) as string[];
  for (const id of receipts) await enqueueProcessing(strapi, id);

  const due = (await knex(PAYMENT_TABLE)
    .where('earnings_due_at', '<=', new Date(at))
    .whereNull('earnings_released_at')
    .limit(BATCH)
    .pluck('document_id')) as string[];
  for (const id of due) await attempt(strapi, `earnings ${id}`, () => releaseEarnings(strapi, id));
}

async function attempt(strapi: Core.Strapi, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isGatewayError(error)) strapi.log.error(error);
    strapi.log.warn(`Billing sweep: ${what} is still open.`);
  }
}
