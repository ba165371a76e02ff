import type { TestApp } from '../boot';
import { asGuest, hold, inDays, type Held } from '../builders/booking';
import type { AdminSession } from '../admin-session';
import { createExpert, createOffering, type Expert } from '../builders/expert';
import { createMember, type Member } from '../builders/member';
import type { ReadyIntent } from '../builders/payments';
import { asUseCase } from '../../../src/shared/documents/use-case-scope';
import type { Random } from './random';

/** One booking whose money goes its ways, and all that may act on it. */
export interface Session {
  app: TestApp;
  staff: AdminSession;
  expertLogin: Member;
  expert: Expert;
  held: Held;
  intent: ReadyIntent | null;
  currency: string;
  /** What was tried, and the answers; told when an invariant is broken. */
  log: string[];
}

/** Hundredths, by currency: odd ones, which no percentage divides evenly. */
const PRICES: Record<string, readonly number[]> = {
  USD: [10_001, 3_333, 120_050],
  EUR: [9_999, 25_000],
  JPY: [422_200, 100, 1_000_300],
  KWD: [4_255, 12_345],
};

/** Holds a session of a currency and price at random, at an expert of its own with an account to be paid to. */
export async function openSession(app: TestApp, staff: AdminSession, random: Random): Promise<Session> {
  const currency = random.pick(Object.keys(PRICES));
  const expertLogin = await createMember(app);
  const expert = await createExpert(app, { user: expertLogin.documentId, currency });
  await withAccount(app, expert);
  const offering = await createOffering(app, expert, {
    currency,
    priceCents: random.pick(PRICES[currency] ?? []),
    cancellationHours: random.pick([0, 24, 96]),
    rescheduleHours: 1,
    lateCancellationRefundPercent: random.pick([0, 33, 50, 100]),
  });
  const start = inDays(app, 1 + random.int(5), random.int(24));
  const held = await hold(app, offering, { start });
  const session = { app, staff, expertLogin, expert, held, intent: null, currency, log: [`held for ${start}`] };
  return { ...session, intent: await intentOf(session) };
}

/** What the client pays with; null once there is nothing to pay. */
export async function intentOf({ app, held }: Pick<Session, 'app' | 'held'>): Promise<ReadyIntent | null> {
  const { body } = await asGuest(app, held)('payment');
  return body.data?.state === 'ready' ? (body.data as ReadyIntent) : null;
}

const withAccount = (app: TestApp, { documentId }: Expert) =>
  asUseCase(() =>
    app.strapi.db.query('api::billing.payout-account').create({
      data: {
        consultantDocumentId: documentId,
        accountName: 'Ada',
        accountCountry: 'DE',
        gatewayAccountId: `acct_${documentId}`,
        verificationStatus: 'verified',
        sanctionsCheckStatus: 'clear',
      },
    }),
  );
