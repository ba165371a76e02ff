import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { GatewayDispute } from '../../../integrations/payments/port';
import { dateOf } from '../../../shared/database/row-values';
import { asUseCase } from '../../../shared/documents/use-case-scope';
import { toCents } from '../../../shared/money/cents';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import type { DisputeStanding } from '../domain/disputes/dispute-states';
import { DISPUTE_TABLE } from './payment-facts';
import type { PaymentRecord } from './payment-record';

const DISPUTE = 'api::billing.dispute';

export interface DisputeRecord extends DisputeStanding {
  documentId: string;
  amountCents: number;
  /** What the client got for good; 0 unless it is lost. */
  lostCents: number;
  closedAt: Date | null;
}

/** A payment's dispute by the gateway's id; null when there is none. Lock the payment before. */
export async function findDispute(
  trx: Knex.Transaction,
  { payment, externalId }: { payment: PaymentRecord; externalId: string },
): Promise<DisputeRecord | null> {
  const row = (await trx(DISPUTE_TABLE)
    .where({ payment_gateway: payment.gateway, external_dispute_id: externalId })
    .first()) as Record<string, unknown> | undefined;
  if (!row) return null;
  const isLost = row.dispute_status === 'lost';
  return {
    documentId: row.document_id as string,
    status: row.dispute_status as DisputeStanding['status'],
    stage: row.stage as DisputeStanding['stage'],
    amountCents: toCents(row.amount_cents),
    lostCents: isLost ? toCents(row.lost_cents ?? row.amount_cents) : 0,
    closedAt: dateOf(row.closed_at),
  };
}

/** Writes a dispute that was not known, before anything has come of it: no money has moved. */
export async function createDispute(
  strapi: Core.Strapi,
  { payment, reported }: { payment: PaymentRecord; reported: GatewayDispute },
): Promise<DisputeRecord> {
  const row = await asUseCase(() =>
    rowsOf(strapi, DISPUTE).create({
      data: {
        externalDisputeId: reported.id,
        paymentGateway: payment.gateway,
        transaction: payment.id,
        transactionDocumentId: payment.documentId,
        bookingDocumentId: payment.bookingDocumentId,
        amountCents: reported.amountCents,
        lostCents: 0,
        currency: payment.currency,
        reason: reported.reason,
        stage: 'inquiry',
        disputeStatus: 'needs_response',
        openedAt: reported.openedAt,
        evidenceDueAt: reported.evidenceDueAt,
        publishedAt: now(strapi),
      },
    }),
  );
  const { amountCents } = reported;
  const standing = { stage: 'inquiry', status: 'needs_response' } as const;
  return { documentId: row.documentId, ...standing, amountCents, lostCents: 0, closedAt: null };
}

/** Takes a dispute, locked with its payment, to where `nextDispute` says that it is. */
export async function moveDispute(
  trx: Knex.Transaction,
  { documentId }: Pick<DisputeRecord, 'documentId'>,
  { stage, status, columns }: DisputeStanding & { columns: Record<string, unknown> },
): Promise<void> {
  await trx(DISPUTE_TABLE)
    .where({ document_id: documentId })
    .update({ ...columns, stage, dispute_status: status });
}
