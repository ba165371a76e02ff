import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayNamed, registerGateway } from '../../src/integrations/payments/gateways';
import { syncSubject } from '../../src/api/billing/use-cases/sync-subject';
import {
  accountBalances,
  assertLedgerBalanced,
  paymentOf,
  refundPayment,
  settleEarnings,
} from '../../src/api/billing/public';
import type { DomainEvent } from '../../src/api/system/public';
import { bootApp, type TestApp } from '../support/boot';
import {
  expertBalances,
  listenToBilling,
  openIntent,
  payIntent,
  postedFor,
  toldAbout,
} from '../support/builders/payments';
import { advanceClock, settleJobs } from '../support/jobs';

let app: TestApp;
let heard: DomainEvent[];

beforeAll(async () => {
  app = await bootApp({ env: { MODULES: 'experts,billing' } });
  heard = listenToBilling(app);
});
afterAll(() => app.stop());

async function disputed() {
  const { input, intent } = await openIntent(app);
  await payIntent(app, intent, 'disputed');
  await settleJobs(app);
  const dispute = (await app.strapi.db.query('api::billing.dispute').findOne({
    where: { bookingDocumentId: input.bookingDocumentId },
  })) as { externalDisputeId: string; disputeStatus: string };
  const close = async (outcome: 'won' | 'lost') => {
    await app.http
      .post(`/api/billing/simulator/disputes/${dispute.externalDisputeId}/close`)
      .send({ data: { clientSecret: intent.clientSecret, outcome } })
      .expect(200);
    await settleJobs(app);
  };
  return { ...input, intent, dispute, close };
}

const held = async () =>
  (await accountBalances(app.strapi)).find(({ code }) => code === 'disputes_held')?.balanceCents ?? 0;

describe('a dispute', () => {
  it("freezes the expert's share while the bank holds the money", async () => {
    const before = await held();
    const payment = await disputed();
    expect(payment.dispute).toMatchObject({
      disputeStatus: 'needs_response',
      amountCents: 11_900,
      stage: 'chargeback',
    });
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_frozen: 8_500 });
    expect((await held()) - before).toBe(11_900);
    expect((await paymentOf(app.strapi, payment))?.transactionStatus).toBe('disputed');
    expect(toldAbout(heard, payment.bookingDocumentId)).toEqual(['payment.succeeded', 'dispute.opened']);
  });

  it('won frees it again', async () => {
    const payment = await disputed();
    await payment.close('won');
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_pending: 8_500 });
    expect((await paymentOf(app.strapi, payment))?.transactionStatus).toBe('completed');
    expect(toldAbout(heard, payment.bookingDocumentId).at(-1)).toBe('dispute.won');
    await payment.close('lost');
    expect(await postedFor(app, payment.bookingDocumentId)).toEqual(['payment', 'dispute_opened', 'dispute_won']);
  });

  it('lost takes it', async () => {
    const payment = await disputed();
    await payment.close('lost');
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({});
    expect((await paymentOf(app.strapi, payment))?.transactionStatus).toBe('refunded');
    expect(toldAbout(heard, payment.bookingDocumentId).at(-1)).toBe('dispute.lost');
  });

  it('keeps earnings frozen whose hold period is over', async () => {
    const payment = await disputed();
    await settleEarnings(app.strapi, { ...payment, deliveredAt: app.clock.now() });
    await advanceClock(app, 8 * 86_400_000);
    await settleJobs(app);
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_frozen: 8_500 });
    await payment.close('won');
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_payable: 8_500 });
  });

  it('lost after a full refund is the loss of the platform', async () => {
    const { input, intent } = await openIntent(app);
    await payIntent(app, intent, 'disputed');
    await settleJobs(app);
    const refund = { amountCents: 11_900, reason: 'goodwill', idempotencyKey: input.bookingDocumentId };
    await refundPayment(app.strapi, { ...refund, bookingDocumentId: input.bookingDocumentId });
    await settleJobs(app);
    const dispute = (await app.strapi.db.query('api::billing.dispute').findOne({
      where: { bookingDocumentId: input.bookingDocumentId },
    })) as { externalDisputeId: string };
    await app.http
      .post(`/api/billing/simulator/disputes/${dispute.externalDisputeId}/close`)
      .send({ data: { clientSecret: intent.clientSecret, outcome: 'lost' } })
      .expect(200);
    await settleJobs(app);
    const entries = await app.strapi.db
      .connection('billing_ledger_entries')
      .where({ booking_document_id: input.bookingDocumentId, account_code: 'dispute_losses' })
      .pluck('amount_cents');
    expect(entries.map(Number)).toEqual([11_900]);
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({});
  });

  it('is not closed with the secret of another payment', async () => {
    const { dispute } = await disputed();
    await app.http
      .post(`/api/billing/simulator/disputes/${dispute.externalDisputeId}/close`)
      .send({ data: { clientSecret: 'pi_secret', outcome: 'won' } })
      .expect(404);
  });

  it('moves no money while it is an inquiry, and all of it when it becomes a chargeback', async () => {
    const { input, intent } = await openIntent(app);
    await payIntent(app, intent);
    await settleJobs(app);
    const simulator = gatewayNamed(app.strapi, 'simulator');
    const inquiry = {
      id: `dp_${input.bookingDocumentId}`,
      intentId: intent.intentId,
      amountCents: 11_900,
      currency: 'USD',
      status: 'needs_response' as const,
      reason: 'general',
      openedAt: app.clock.now(),
      evidenceDueAt: null,
    };
    const report = async (stage: 'inquiry' | 'chargeback') => {
      registerGateway(app.strapi, { ...simulator, getDispute: async () => ({ ...inquiry, stage }) });
      await syncSubject(app.strapi, { gateway: 'simulator', subject: { kind: 'dispute', id: inquiry.id } });
      registerGateway(app.strapi, simulator);
    };
    await report('inquiry');
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_pending: 8_500 });
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded']);
    await report('chargeback');
    await report('chargeback');
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_frozen: 8_500 });
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded', 'dispute.opened']);
  });
});

it('leaves a ledger that balances', async () => {
  await assertLedgerBalanced(app.strapi);
});
