import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../../shared/time/clock';
import type { PaymentStanding } from '../../contracts/payments';
import type { AccountAmount } from '../../domain/ledger/position';
import { paidStatus, returnedCents, standingOf } from '../../domain/payments/payment-status';
import { postPosition } from '../ledger/post-position';
import { recallTransfers } from '../transfers/recall-transfers';
import { paymentFacts } from '../../store/payment-facts';
import { patchPayment, type PaymentRecord } from '../../store/payment-record';

export interface RefreshedStatus {
  /** What was posted to the ledger. */
  entries: readonly AccountAmount[];
  refundedCents: number;
  /** What the client has got back in any way. */
  returnedCents: number;
  standing: PaymentStanding;
}

/** After a refund or dispute has changed: the payment's own figures and the ledger follow the facts. */
export async function refreshPaidStatus(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  change: { payment: PaymentRecord; reference: string; kind: string; description: string },
): Promise<RefreshedStatus> {
  const { payment, ...posting } = change;
  const at = now(strapi);
  const facts = await paymentFacts(trx, payment);
  const { grossCents } = payment;
  const { refundedCents, disputesOpenCents, disputesLostCents } = facts;
  await patchPayment(trx, payment, {
    transaction_status: paidStatus({ ...facts, grossCents }),
    refunded_cents: refundedCents,
    dispute_amount_cents: disputesOpenCents + disputesLostCents,
    dispute_lost_cents: disputesLostCents,
    updated_at: at,
  });
  const entries = await postPosition(trx, payment, { ...posting, occurredAt: at });
  await recallTransfers(strapi, trx, { payment, facts });
  return {
    entries,
    refundedCents,
    returnedCents: returnedCents({ ...facts, grossCents }),
    standing: standingOf({ ...facts, grossCents }),
  };
}
