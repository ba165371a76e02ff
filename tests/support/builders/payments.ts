import { createId } from '@paralleldrive/cuid2';
import { closeDispute } from '../../../src/integrations/payments/simulator/close-dispute';
import { openDispute } from '../../../src/integrations/payments/simulator/open-dispute';
import {
  accountBalances,
  ensurePaymentIntent,
  openPayment,
  type BillingEventType,
  type OpenPaymentInput,
  type PaymentIntentView,
} from '../../../src/api/billing/public';
import { onEvent } from '../../../src/api/system/public';
import type { DomainEvent } from '../../../src/shared/events/event-map';
import { simulatorHost } from '../../../src/api/billing/use-cases/simulator/host-simulator';
import type { TestApp } from '../boot';
import { settleJobs } from '../jobs';

export const CARDS = {
  ok: '4242424242424242',
  declined: '4000000000000002',
  disputed: '4000000000000259',
  refundLater: '4000000000007726',
  refundFails: '4000000000005126',
} as const;

/** A payment's input: 119.00 of which 15.00 fee, 85.00 for the expert, 19.00 tax. */
export function aPayment(given: Partial<OpenPaymentInput> = {}): OpenPaymentInput {
  const bookingDocumentId = createId();
  return {
    bookingDocumentId,
    consultantDocumentId: `anna${bookingDocumentId}`,
    reference: `T-${bookingDocumentId}`,
    currency: 'USD',
    amounts: { totalAmountCents: 11_900, platformFeeCents: 1_500, consultantPayoutCents: 8_500, taxCents: 1_900 },
    customer: { name: 'Carla Client', email: 'carla@example.com' },
    description: 'Session',
    ...given,
  };
}

export type ReadyIntent = Extract<PaymentIntentView, { state: 'ready' }>;

/** Opens a payment, and its intent at the gateway. */
export async function openIntent(
  app: TestApp,
  input = aPayment(),
): Promise<{ input: OpenPaymentInput; intent: ReadyIntent }> {
  await app.strapi.db.transaction(() => openPayment(app.strapi, input));
  const intent = await ensurePaymentIntent(app.strapi, input);
  if (intent.state !== 'ready') throw new Error(`The intent is ${intent.state}`);
  return { input, intent };
}

/** Pays an intent with a test card, over HTTP as a client does; the status that the gateway answers. */
export async function payIntent(app: TestApp, intent: ReadyIntent, card: keyof typeof CARDS = 'ok'): Promise<string> {
  const response = await app.http
    .post(`/api/billing/simulator/intents/${intent.intentId}/confirm`)
    .send({ data: { clientSecret: intent.clientSecret, cardNumber: CARDS[card] } })
    .expect(200);
  return response.body.data.status as string;
}

export interface BankDecision {
  outcome: 'won' | 'lost';
  lostCents?: number;
}

/** The bank of who paid an intent, over HTTP; `…Unheard` are deeds whose webhooks are lost. */
export function bankOf(app: TestApp, { intentId, clientSecret }: Pick<ReadyIntent, 'intentId' | 'clientSecret'>) {
  const simulator = async (path: string, data: object = {}): Promise<string> => {
    const response = await app.http
      .post(`/api/billing/simulator/${path}`)
      .send({ data: { clientSecret, ...data } })
      .expect(200);
    await settleJobs(app);
    return response.body.data.id as string;
  };
  const deaf = () => ({ ...simulatorHost(app.strapi), emit: async () => undefined });
  return {
    dispute: (given: { amountCents?: number; isInquiry?: boolean } = {}) =>
      simulator(`intents/${intentId}/dispute`, given),
    escalate: (id: string) => simulator(`disputes/${id}/escalate`),
    decide: (id: string, decision: BankDecision) => simulator(`disputes/${id}/close`, decision),
    failRefund: (id: string) => simulator(`refunds/${id}/fail`),
    disputeUnheard: async () => (await openDispute(deaf(), { intentId, clientSecret })).id,
    decideUnheard: async (disputeId: string, decision: BankDecision) =>
      void (await closeDispute(deaf(), { disputeId, clientSecret, ...decision })),
  };
}

/** The balances of one expert's accounts, by the account's short name; those of nothing are left out. */
export async function expertBalances(app: TestApp, consultantDocumentId: string): Promise<Record<string, number>> {
  const balances = await accountBalances(app.strapi);
  return Object.fromEntries(
    balances
      .filter(({ ownerDocumentId, balanceCents }) => ownerDocumentId === consultantDocumentId && balanceCents !== 0)
      .map(({ code, balanceCents }) => [code.split(':')[0], balanceCents]),
  );
}

/** The balances of the platform's own accounts, to compare before and after. */
export async function platformBalances(app: TestApp): Promise<Record<string, number>> {
  const balances = await accountBalances(app.strapi);
  const own = balances.filter(({ ownerDocumentId }) => ownerDocumentId === null);
  return Object.fromEntries(own.map(({ code, balanceCents }) => [code, balanceCents]));
}

/** Collects what billing tells; the list fills while the test runs. */
export function listenToBilling(app: TestApp): DomainEvent[] {
  const heard: DomainEvent[] = [];
  for (const pattern of ['payment.*', 'refund.*', 'dispute.*'] as const) {
    onEvent(app.strapi, pattern, async (event) => void heard.push(event));
  }
  return heard;
}

/** The types of the events about one booking, in the order in which they were told. */
export function toldAbout(heard: DomainEvent[], bookingDocumentId: string): BillingEventType[] {
  return heard.filter(({ key }) => key === bookingDocumentId).map(({ type }) => type as BillingEventType);
}

/** The ledger transactions of one booking, in order. */
export async function postedFor(app: TestApp, bookingDocumentId: string): Promise<string[]> {
  const rows = (await app.strapi.db
    .connection('billing_ledger_transactions')
    .where({ booking_document_id: bookingDocumentId })
    .orderBy('id')
    .pluck('transaction_kind')) as string[];
  return rows;
}
