import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { GatewayDispute, GatewayDisputeStatus } from '../../../../integrations/payments/port';
import { joinTransaction } from '../../../../shared/database/transaction';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { now } from '../../../../shared/time/clock';
import { publishEvent } from '../../../system/public';
import type { BillingEvents } from '../../contracts/events';
import { DISPUTE_TABLE } from '../../records/payment-facts';
import { lockPayment, patchPayment, type PaymentRecord } from '../../records/payment-record';
import { refreshPaidStatus } from '../payments/refresh-paid-status';

export const DISPUTE = 'api::billing.dispute';

interface Known {
  documentId: string;
  status: GatewayDisputeStatus;
  stage: 'inquiry' | 'chargeback';
}

/**
 * Brings our dispute to where the gateway says that it is: opened, it freezes the expert's share; won, the share is
 * free again; lost, it is gone. A decided dispute stays decided. An inquiry moves no money. False when its payment is
 * not known (yet).
 */
export async function applyDispute(strapi: Core.Strapi, reported: GatewayDispute): Promise<boolean> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { external_transaction_id: reported.intentId });
    if (!payment?.completedAt) return false;
    const given = { payment, reported };
    const before = await findDispute(trx, given);
    // First seen when it is already decided, it is opened and then decided: everybody hears both.
    const dispute = before ?? (await writeDispute(strapi, trx, given));
    const becameChargeback = reported.stage === 'chargeback' && before?.stage !== 'chargeback';
    if (becameChargeback) await open(strapi, trx, { ...given, dispute });
    if (isDecided(dispute.status) || dispute.status === reported.status) return true;
    await trx(DISPUTE_TABLE)
      .where({ document_id: dispute.documentId })
      .update({
        dispute_status: reported.status,
        closed_at: isDecided(reported.status) ? now(strapi) : null,
        evidence_due_at: reported.evidenceDueAt,
        updated_at: now(strapi),
      });
    if (isDecided(reported.status)) await decide(strapi, trx, { ...given, dispute });
    return true;
  });
}

interface Given {
  payment: PaymentRecord;
  reported: GatewayDispute;
}

async function open(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, reported, dispute }: Given & { dispute: Known },
) {
  await trx(DISPUTE_TABLE).where({ document_id: dispute.documentId }).update({ stage: 'chargeback' });
  await patchPayment(trx, payment, { dispute_status: 'chargeback', dispute_reason: reported.reason });
  await refreshPaidStatus(strapi, trx, {
    payment,
    reference: `dispute:${reported.id}:opened`,
    kind: 'dispute_opened',
    description: `Dispute ${reported.id} about ${payment.reference}: ${reported.reason}`,
  });
  await publish(strapi, 'dispute.opened', { payment, reported, dispute });
}

async function decide(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, reported, dispute }: Given & { dispute: Known },
) {
  const outcome = reported.status === 'lost' ? 'lost' : 'won';
  if (reported.stage === 'inquiry') {
    await patchPayment(trx, payment, { dispute_status: 'none' });
    return;
  }
  if (outcome === 'won') await patchPayment(trx, payment, { dispute_status: 'none' });
  await refreshPaidStatus(strapi, trx, {
    payment,
    reference: `dispute:${reported.id}:${outcome}`,
    kind: `dispute_${outcome}`,
    description: `Dispute ${reported.id} about ${payment.reference} ${outcome}`,
  });
  await publish(strapi, `dispute.${outcome}`, { payment, reported, dispute });
}

function isDecided(status: GatewayDisputeStatus): boolean {
  return status === 'won' || status === 'lost' || status === 'closed';
}

async function findDispute(trx: Knex.Transaction, { payment, reported }: Given): Promise<Known | null> {
  const row = (await trx(DISPUTE_TABLE)
    .where({ payment_gateway: payment.gateway, external_dispute_id: reported.id })
    .first()) as Record<string, string> | undefined;
  if (!row) return null;
  return {
    documentId: row.document_id as string,
    status: row.dispute_status as GatewayDisputeStatus,
    stage: row.stage as Known['stage'],
  };
}

async function writeDispute(strapi: Core.Strapi, trx: Knex.Transaction, { payment, reported }: Given): Promise<Known> {
  const row = (await asUseCase(() =>
    strapi.db.query(DISPUTE).create({
      data: {
        externalDisputeId: reported.id,
        paymentGateway: payment.gateway,
        transaction: payment.id,
        transactionDocumentId: payment.documentId,
        bookingDocumentId: payment.bookingDocumentId,
        amountCents: reported.amountCents,
        currency: reported.currency,
        reason: reported.reason,
        stage: reported.stage,
        disputeStatus: 'needs_response',
        openedAt: reported.openedAt,
        evidenceDueAt: reported.evidenceDueAt,
        publishedAt: now(strapi),
      },
    }),
  )) as { documentId: string };
  if (reported.stage === 'inquiry') {
    await patchPayment(trx, payment, { dispute_status: 'inquiry', dispute_reason: reported.reason });
  }
  return { documentId: row.documentId, status: 'needs_response', stage: 'inquiry' };
}

async function publish(
  strapi: Core.Strapi,
  type: 'dispute.opened' | 'dispute.won' | 'dispute.lost',
  { payment, reported, dispute }: Given & { dispute: Known },
): Promise<void> {
  if (!payment.bookingDocumentId) return;
  const facts: BillingEvents['dispute.opened'] = {
    bookingId: payment.bookingDocumentId,
    paymentDocumentId: payment.documentId,
    disputeDocumentId: dispute.documentId,
    amountCents: reported.amountCents,
    currency: reported.currency,
    reason: reported.reason,
    occurredAt: now(strapi).toISOString(),
  };
  await publishEvent(strapi, { type, key: payment.bookingDocumentId, payload: { ...facts } });
}
