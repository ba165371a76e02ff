import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { GatewayDispute } from '../../../../integrations/payments/port';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { publishEvent } from '../../../system/public';
import type { BillingEvents } from '../../contracts/events';
import { outcomeOf, phaseOf } from '../../domain/disputes/dispute-states';
import { nextDispute, type DisputeMove, type DisputeStep } from '../../domain/disputes/next-dispute';
import { createDispute, findDispute, moveDispute, type DisputeRecord } from '../../store/dispute-record';
import { lockPayment, type PaymentRecord } from '../../store/payment-record';
import { refreshPaidStatus, type RefreshedStatus } from '../payments/refresh-paid-status';
import { oweSettledAgain, resumeWaitingRefunds, settleWaitingRefunds } from '../refunds/follow-dispute';
import { contestedAmounts, noteDispute } from './note-dispute';

/**
 * Brings our dispute to where the gateway says that it is: opened, it freezes the expert's share, and what is owed to
 * the client waits; won, the share is free again and what waited is paid; lost, the client has got it from the bank, and
 * only the rest of what waited is paid. An inquiry moves no money. False when its payment is not known (yet).
 */
export async function applyDispute(strapi: Core.Strapi, reported: GatewayDispute): Promise<boolean> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { external_transaction_id: reported.intentId });
    if (!payment?.completedAt) return false;
    const known = await findDispute(trx, { payment, externalId: reported.id });
    const next = nextDispute(known, reported);
    if (!next) return true;
    const dispute = known ?? (await createDispute(strapi, { payment, reported }));
    await follow(strapi, trx, { payment, reported, dispute, next });
    return true;
  });
}

interface Given {
  payment: PaymentRecord;
  reported: GatewayDispute;
  dispute: DisputeRecord;
}

async function follow(strapi: Core.Strapi, trx: Knex.Transaction, given: Given & { next: DisputeMove }): Promise<void> {
  const { payment, reported, dispute, next } = given;
  const amounts = contestedAmounts(payment, reported);
  const isCorrected = amounts.amountCents !== dispute.amountCents || amounts.lostCents !== dispute.lostCents;
  const wasLost = phaseOf(dispute) === 'lost' ? dispute.lostCents : 0;
  const at = now(strapi);
  for (const step of next.steps) {
    const isOpening = step === 'opened';
    await moveDispute(trx, dispute, {
      stage: next.stage,
      status: isOpening && outcomeOf(next.status) ? 'needs_response' : next.status,
      columns: {
        amount_cents: amounts.amountCents,
        lost_cents: step === 'lost' ? amounts.lostCents : 0,
        closed_at: isOpening ? null : at,
        updated_at: at,
      },
    });
    await publish(strapi, step, { ...given, after: await post(strapi, trx, { ...given, kind: step }) });
  }
  if (next.steps.length === 0) {
    const closed_at = outcomeOf(next.status) ? (dispute.closedAt ?? at) : null;
    const { amountCents: amount_cents, lostCents: lost_cents } = amounts;
    const columns = { closed_at, amount_cents, lost_cents, evidence_due_at: reported.evidenceDueAt, updated_at: at };
    await moveDispute(trx, dispute, { stage: next.stage, status: next.status, columns });
    if (isCorrected && next.stage === 'chargeback') await post(strapi, trx, { ...given, kind: 'changed' });
  }
  await noteDispute(trx, payment, reported);
  const lostMore = amounts.lostCents - wasLost;
  const key = `${reported.id}:${at.getTime()}`;
  if (lostMore > 0) await settleWaitingRefunds(strapi, trx, { payment, lostCents: lostMore });
  if (lostMore < 0) await oweSettledAgain(strapi, trx, { payment, lostCents: -lostMore, key });
  if (next.steps.length > 0 || isCorrected) await resumeWaitingRefunds(strapi, trx, payment);
}

function post(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, reported, kind }: Given & { kind: DisputeStep | 'changed' },
): Promise<RefreshedStatus> {
  return refreshPaidStatus(strapi, trx, {
    payment,
    reference: `dispute:${reported.id}:${kind}`,
    kind: `dispute_${kind}`,
    description: `Dispute ${reported.id} about ${payment.reference} ${kind}: ${reported.reason}`,
  });
}

async function publish(
  strapi: Core.Strapi,
  step: DisputeStep,
  { payment, reported, dispute, after }: Given & { after: RefreshedStatus },
): Promise<void> {
  const { bookingDocumentId: key } = payment;
  if (!key) return;
  const { amountCents, lostCents } = contestedAmounts(payment, reported);
  const facts: BillingEvents['dispute.opened'] = {
    bookingId: key,
    paymentDocumentId: payment.documentId,
    disputeDocumentId: dispute.documentId,
    amountCents: step === 'lost' ? lostCents : amountCents,
    currency: payment.currency,
    reason: reported.reason,
    occurredAt: now(strapi).toISOString(),
    standing: after.standing,
    returnedCents: after.returnedCents,
  };
  await publishEvent(strapi, { type: `dispute.${step}`, key, payload: { ...facts } });
}
