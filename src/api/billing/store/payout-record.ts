import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { rowMover } from '../../../shared/database/move-rows';
import { payoutStates } from '../domain/payouts/payout-states';
import { PAYMENT_TABLE, toPaymentRecord, type PaymentRecord } from './payment-record';

/** Moves payouts in one update that is conditional on where they are. */
export const movePayouts = rowMover('transaction_status', payoutStates);

/** The account at the gateway that an expert's money goes to. */
export interface Destination {
  payoutAccountDocumentId: string;
  gatewayAccountId: string;
}

const ACCOUNT_TABLE = 'billing_payout_accounts';

/** A payout by its own id or the transfer's, locked until the transaction ends. Lock its payment before. */
export async function lockPayout(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  key: { document_id: string } | { external_transaction_id: string },
): Promise<PaymentRecord | null> {
  const query = trx(PAYMENT_TABLE).where(key).where({ transaction_type: 'payout' }).first();
  const row = (await (strapi.db.dialect.client === 'postgres' ? query.forUpdate() : query)) as Row | undefined;
  return row ? toPaymentRecord(row) : null;
}

/** A payout as it stands. */
export async function findPayout(
  knex: Knex,
  key: { document_id: string } | { external_transaction_id: string },
): Promise<PaymentRecord | null> {
  const row = (await knex(PAYMENT_TABLE).where(key).where({ transaction_type: 'payout' }).first()) as Row | undefined;
  return row ? toPaymentRecord(row) : null;
}

/** All payouts out of a payment, oldest first. */
export async function payoutsOf(trx: Knex, { documentId }: PaymentRecord): Promise<PaymentRecord[]> {
  const where = { parent_document_id: documentId, transaction_type: 'payout' };
  const rows = (await trx(PAYMENT_TABLE).where(where).orderBy('id')) as Row[];
  return rows.map(toPaymentRecord);
}

/** The expert's verified account, the primary one first; null when there is none that can be paid to. */
export async function destinationOf(trx: Knex, consultantDocumentId: string): Promise<Destination | null> {
  const row = (await trx(ACCOUNT_TABLE)
    .where({ consultant_document_id: consultantDocumentId, is_active: true, verification_status: 'verified' })
    .whereNot({ sanctions_check_status: 'flagged' })
    .whereNotNull('gateway_account_id')
    .whereNull('deleted_at')
    .orderBy([{ column: 'is_primary', order: 'desc' }, 'id'])
    .first('document_id', 'gateway_account_id')) as { document_id: string; gateway_account_id: string } | undefined;
  return row ? { payoutAccountDocumentId: row.document_id, gatewayAccountId: row.gateway_account_id } : null;
}

/** Counts what an account has received. */
export async function countPayment(
  trx: Knex,
  payoutAccountDocumentId: string,
  { cents, at }: { cents: number; at: Date },
): Promise<void> {
  await trx(ACCOUNT_TABLE)
    .where({ document_id: payoutAccountDocumentId })
    .update({ total_payments_cents: trx.raw('coalesce(total_payments_cents, 0) + ?', [cents]), last_payment_date: at });
}

type Row = Record<string, unknown>;
