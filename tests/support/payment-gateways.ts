import knex, { type Knex } from 'knex';
import type Stripe from 'stripe';
import { isGatewayError, type GatewayOutcome } from '../../src/integrations/payments/gateway-error';
import type { GatewayIntent, PaymentGateway } from '../../src/integrations/payments/port';
import { closeDispute } from '../../src/integrations/payments/simulator/close-dispute';
import { confirmIntent } from '../../src/integrations/payments/simulator/confirm-intent';
import { escalateDispute } from '../../src/integrations/payments/simulator/escalate-dispute';
import { createSimulatorGateway } from '../../src/integrations/payments/simulator/gateway';
import type { SimulatorHost } from '../../src/integrations/payments/simulator/host';
import { openDispute } from '../../src/integrations/payments/simulator/open-dispute';
import { ensureSimulatorTable } from '../../src/integrations/payments/simulator/store';
import { createStripeGateway } from '../../src/integrations/payments/stripe';
import { startFakeStripe, type FakeStripe } from './fake-stripe';

type Card = 'ok' | 'declined' | 'disputed';

export interface GatewaySubject {
  gateway: PaymentGateway;
  /** Pays as a client; gives the id of the dispute that follows. */
  pay(intent: GatewayIntent, card: Card): Promise<string | null>;
  /** Contests so many hundredths of a paid intent, or only asks about them; the dispute's id. */
  dispute(intent: GatewayIntent, given: { amountCents: number; isInquiry?: boolean }): Promise<string>;
  /** The bank's decision; `lostCents` where the client gets a part only. */
  decide(intent: GatewayIntent, disputeId: string, given: Decision): Promise<void>;
  stop(): Promise<void>;
}

type Decision = { outcome: 'won' } | { outcome: 'lost'; lostCents?: number } | { outcome: 'escalated' };

export const WEBHOOK_SECRET = 'whsec_contract';
const CARDS: Record<Card, string> = {
  ok: '4242 4242 4242 4242',
  declined: '4000000000000002',
  disputed: '4000000000000259',
};

/** The simulator on a database in memory. */
export async function simulator(): Promise<GatewaySubject> {
  const db: Knex = knex({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  await ensureSimulatorTable(db);
  const events: Stripe.Event[] = [];
  const host: SimulatorHost = {
    transaction: (work) => db.transaction(work),
    now: () => new Date(),
    emit: async (event) => void events.push(event),
  };
  const pay = async ({ id, clientSecret }: GatewayIntent, card: Card) => {
    await confirmIntent(host, { intentId: id, clientSecret, cardNumber: CARDS[card] });
    const dispute = events.findLast(({ type }) => type === 'charge.dispute.created')?.data.object as
      | Stripe.Dispute
      | undefined;
    return dispute?.payment_intent === id ? dispute.id : null;
  };
  const gateway = createSimulatorGateway(host, { webhookSecret: WEBHOOK_SECRET, toleranceSeconds: 300 });
  const dispute: GatewaySubject['dispute'] = async ({ id, clientSecret }, given) =>
    (await openDispute(host, { intentId: id, clientSecret, ...given })).id;
  const decide: GatewaySubject['decide'] = async ({ clientSecret }, disputeId, given) => {
    if (given.outcome === 'escalated') await escalateDispute(host, { disputeId, clientSecret });
    else await closeDispute(host, { disputeId, clientSecret, ...given });
  };
  return { gateway, pay, dispute, decide, stop: () => db.destroy() };
}

/** The Stripe adapter against a fake that speaks Stripe's shapes. */
export async function stripe(): Promise<GatewaySubject> {
  const fake = await startFakeStripe();
  const gateway = stripeAt(fake);
  const amountOf = async (disputeId: string) => (await gateway.getDispute(disputeId)).amountCents;
  return {
    gateway,
    pay: async ({ id }, card) => fake.pay(id, card),
    dispute: async ({ id }, { amountCents, isInquiry = false }) =>
      fake.dispute(id, { amount: amountCents, status: isInquiry ? 'warning_needs_response' : 'needs_response' }),
    decide: async (_intent, disputeId, given) => {
      const amount = await amountOf(disputeId);
      if (given.outcome === 'escalated') fake.decide(disputeId, { status: 'needs_response' });
      else if (given.outcome === 'won') fake.decide(disputeId, { status: 'won', back: amount });
      else fake.decide(disputeId, { status: 'lost', back: amount - (given.lostCents ?? amount) });
    },
    stop: fake.stop,
  };
}

export function stripeAt(fake: FakeStripe): PaymentGateway {
  const options = {
    secretKey: 'sk_test_contract',
    webhookSecret: WEBHOOK_SECRET,
    timeoutMs: 2_000,
    toleranceSeconds: 300,
  };
  return createStripeGateway({ ...options, apiUrl: fake.url });
}

/** How a call to a gateway ended. */
export async function outcomeOf(call: Promise<unknown>): Promise<GatewayOutcome | 'done'> {
  try {
    await call;
    return 'done';
  } catch (error) {
    if (isGatewayError(error)) return error.outcome;
    throw error;
  }
}
