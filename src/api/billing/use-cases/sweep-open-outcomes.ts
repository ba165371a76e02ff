import type { Core } from '@strapi/strapi';
import { isGatewayError } from '../../../integrations/payments/gateway-error';
import { joinTransaction } from '../../../shared/database/transaction';
import { now } from '../../../shared/time/clock';
import { OPEN_DISPUTES } from '../domain/disputes/dispute-states';
import { unpaidStates } from '../domain/payments/payment-states';
import { ON_THEIR_WAY } from '../domain/refunds/refund-states';
import { DISPUTE_TABLE, REFUND_TABLE } from '../store/payment-facts';
import { lockPayment, PAYMENT_TABLE } from '../store/payment-record';
import { releaseEarnings } from './payments/settle-earnings';
import { resumeWaitingRefunds } from './refunds/follow-dispute';
import { submitRefund } from './refunds/submit-refund';
import { syncSubject } from './sync-subject';
import { enqueueProcessing } from './webhooks/receive-webhook';
import { RECEIPT_TABLE } from '../store/tables';

const MINUTE_MS = 60_000;
/** So long a webhook or job has to do the work by itself. */
const PATIENCE_MS = 5 * MINUTE_MS;
const HORIZON_MS = 7 * 24 * 60 * MINUTE_MS;
/** How often an open dispute is looked at, in case the webhook of its end was lost. */
const DISPUTE_MS = 60 * MINUTE_MS;
const BATCH = 100;

/**
 * Looks up what should be decided by now and is not: payments whose webhook never came, refunds with an unknown
 * outcome, disputes whose end was not heard of and refunds that wait for none, receipts that were never handled,
 * earnings that are due. One that fails does not keep the others waiting.
 */
export async function sweepOpenOutcomes(strapi: Core.Strapi): Promise<void> {
  const at = now(strapi).getTime();
  const late = new Date(at - PATIENCE_MS);
  const knex = strapi.db.connection;

  const payments = (await knex(PAYMENT_TABLE)
    .where({ transaction_type: 'booking_payment' })
    .whereIn('transaction_status', [...unpaidStates.from('cancel')])
    .whereNotNull('external_transaction_id')
    .whereBetween('initiated_at', [new Date(at - HORIZON_MS), late])
    .limit(BATCH)
    .select('external_transaction_id as id', 'payment_gateway as gateway')) as { id: string; gateway: string }[];
  for (const { id, gateway } of payments) {
    await attempt(strapi, `payment ${id}`, () => syncSubject(strapi, { gateway, subject: { kind: 'intent', id } }));
  }

  const refunds = (await knex(REFUND_TABLE)
    .whereIn('refund_status', ON_THEIR_WAY)
    .where('requested_at', '<', late)
    .limit(BATCH)
    .pluck('document_id')) as string[];
  for (const id of refunds) await attempt(strapi, `refund ${id}`, () => submitRefund(strapi, id));

  await sweepDisputes(strapi, at);

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

async function sweepDisputes(strapi: Core.Strapi, at: number): Promise<void> {
  const knex = strapi.db.connection;
  const disputes = (await knex(DISPUTE_TABLE)
    .whereIn('dispute_status', OPEN_DISPUTES)
    .where('updated_at', '<', new Date(at - DISPUTE_MS))
    .limit(BATCH)
    .select('external_dispute_id as id', 'payment_gateway as gateway')) as { id: string; gateway: string }[];
  for (const { id, gateway } of disputes) {
    await attempt(strapi, `dispute ${id}`, () => syncSubject(strapi, { gateway, subject: { kind: 'dispute', id } }));
  }

  const payments = (await knex(REFUND_TABLE)
    .where({ refund_status: 'waiting' })
    .where('updated_at', '<', new Date(at - PATIENCE_MS))
    .limit(BATCH)
    .distinct('transaction_document_id as id')) as { id: string }[];
  for (const { id } of payments) {
    await attempt(strapi, `refunds of ${id}`, () =>
      joinTransaction(strapi, async (trx) => {
        const payment = await lockPayment(strapi, trx, { document_id: id });
        if (payment) await resumeWaitingRefunds(strapi, trx, payment);
      }),
    );
  }
}

async function attempt(strapi: Core.Strapi, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isGatewayError(error)) strapi.log.error(error);
    strapi.log.warn(`Billing sweep: ${what} is still open.`);
  }
}
