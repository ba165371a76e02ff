import type { Response } from 'supertest';
import { asGuest, inDays } from '../builders/booking';
import { CARDS } from '../builders/payments';
import type { Random } from './random';
import type { Session } from './session';

type Step = (session: Session, random: Random) => Promise<Response | null>;

const rows = (session: Session, uid: 'refund' | 'dispute' | 'payment-transaction' | 'webhook-receipt') =>
  session.app.strapi.db
    .query(`api::billing.${uid}`)
    .findMany({ where: { bookingDocumentId: session.held.documentId } }) as Promise<Record<string, never>[]>;

/** One call to the simulated bank or card form; null for a session that was never to be paid. */
const simulated = async (session: Session, path: string, data: object): Promise<Response | null> => {
  const { app, intent } = session;
  if (!intent) return null;
  return app.http.post(`/api/billing/simulator/${path}`).send({ data: { clientSecret: intent.clientSecret, ...data } });
};

const transition =
  (name: string): Step =>
  ({ staff, held }) =>
    staff.post(`/bookings/${held.documentId}/transitions`, { data: { transition: name } });

const pay: Step = async (session, random) =>
  simulated(session, `intents/${session.intent?.intentId}/confirm`, {
    cardNumber: random.pick([
      CARDS.ok,
      CARDS.ok,
      CARDS.ok,
      CARDS.refundLater,
      CARDS.refundFails,
      CARDS.disputed,
      '4000000000001976',
      CARDS.declined,
    ]),
  });

/** Who was paid by hand and goes to the bank as well deceives both; no bookkeeping can undo that. */
const isPaidByHand = async (session: Session): Promise<boolean> =>
  (await rows(session, 'refund')).some(({ paidByHand }) => paidByHand);

const dispute: Step = async (session, random) =>
  (await isPaidByHand(session))
    ? null
    : simulated(session, `intents/${session.intent?.intentId}/dispute`, {
        isInquiry: random.chance(25),
        ...(random.chance(50) && { amountCents: 100 * (1 + random.int(200)) }),
      });

const onDispute =
  (path: string, data: (random: Random, amountCents: number) => object): Step =>
  async (session, random) => {
    const disputes = await rows(session, 'dispute');
    if (disputes.length === 0) return null;
    const { externalDisputeId, amountCents } = random.pick(disputes);
    return simulated(session, `disputes/${externalDisputeId}/${path}`, data(random, Number(amountCents)));
  };

const refundByStaff: Step = ({ staff, held, currency }, random) => {
  const whole = 100 * (1 + random.int(150));
  const amountCents = random.chance(80) ? whole : whole + 1 + random.int(98);
  const data = { bookingDocumentId: held.documentId, amountCents, reason: `Goodwill in ${currency}` };
  return staff.post('/billing/refunds', { data });
};

/** Sees to a refund that failed, as the list tells staff to. */
const seeTo =
  (how: 'retry' | 'settle'): Step =>
  async (session, random) => {
    const failed = (await rows(session, 'refund')).filter(({ refundStatus }) => refundStatus === 'failed');
    if (failed.length === 0) return null;
    const { documentId } = random.pick(failed);
    return session.staff.post(`/billing/refunds/${documentId}/${how}`, { data: { reason: 'Bank transfer' } });
  };

const failRefund: Step = async (session, random) => {
  const sent = (await rows(session, 'refund')).filter(({ externalRefundId }) => externalRefundId);
  if (sent.length === 0) return null;
  return simulated(session, `refunds/${random.pick(sent).externalRefundId}/fail`, {});
};

const transfer: Step = async (session) => {
  const payments = await rows(session, 'payment-transaction');
  const payment = payments.find(({ transactionType }) => transactionType === 'booking_payment');
  if (!payment) return null;
  return session.staff.post('/billing/transfers', { data: { paymentDocumentId: payment.documentId } });
};

const replay: Step = async (session, random) => {
  const where = { objectId: session.intent?.intentId };
  const receipts = (await session.app.strapi.db.query('api::billing.webhook-receipt').findMany({ where })) as {
    documentId: string;
  }[];
  if (receipts.length === 0) return null;
  return session.staff.post(`/billing/webhook-receipts/${random.pick(receipts).documentId}/resend`);
};

const reschedule: Step = ({ app, held }, random) =>
  asGuest(app, held)('reschedule', { start: inDays(app, 1 + random.int(8), random.int(24)) });

const escalate = onDispute('escalate', () => ({}));

const moneyBack = (): Step => onDispute('close', (random, amountCents) => decision(random, amountCents));

function decision(random: Random, amountCents: number): object {
  if (random.chance(45)) return { outcome: 'won' };
  const part = Math.floor(amountCents / 200) * 100;
  return random.chance(30) ? { outcome: 'lost', lostCents: part } : { outcome: 'lost' };
}

/** All that can happen to a session and its money; the heavier ones are there more often. */
export const STEPS: [string, Step][] = [
  ['pay', pay],
  ['pay', pay],
  ['pay', pay],
  ['pay', pay],
  ['client cancels', ({ app, held }) => asGuest(app, held)('cancel')],
  ['expert cancels', ({ expertLogin, held }) => expertLogin.post(`/api/bookings/${held.documentId}/cancel`)],
  ['staff cancels', transition('cancel')],
  ['client moves', reschedule],
  ['staff starts', transition('start')],
  ['staff completes', transition('complete')],
  ['staff completes', transition('complete')],
  ['client is away', transition('no_show_client')],
  ['expert is away', transition('no_show_consultant')],
  ['staff refunds', refundByStaff],
  ['staff refunds', refundByStaff],
  ['dispute', dispute],
  ['dispute', dispute],
  ['escalate', async (session, random) => ((await isPaidByHand(session)) ? null : escalate(session, random))],
  ['decide', moneyBack()],
  ['decide', moneyBack()],
  ['refund comes back', failRefund],
  ['send again', seeTo('retry')],
  ['pay by hand', seeTo('settle')],
  ['transfer', transfer],
  ['webhook again', replay],
];

/** Takes a step at random, and notes what came of it. An answer that is the server's fault is a finding of its own. */
export async function takeStep(session: Session, random: Random): Promise<void> {
  const [name, step] = random.pick(STEPS);
  const response = await step(session, random);
  const answer = response ? `${response.status} ${response.body?.error?.details?.code ?? ''}`.trim() : 'nothing to do';
  session.log.push(`${name}: ${answer}`);
  if (response && response.status >= 500)
    throw new Error(`${session.log.join('\n')}\n${JSON.stringify(response.body)}`);
}

/** Ends what is open: the bank decides about everything, and a session that is past took place. */
export async function endSession(session: Session, random: Random): Promise<void> {
  for (const { externalDisputeId, disputeStatus, amountCents } of await rows(session, 'dispute')) {
    if (disputeStatus !== 'needs_response' && disputeStatus !== 'under_review') continue;
    const given = await simulated(
      session,
      `disputes/${externalDisputeId}/close`,
      decision(random, Number(amountCents)),
    );
    if (given?.status === 422) await simulated(session, `disputes/${externalDisputeId}/close`, { outcome: 'won' });
  }
  await transition('complete')(session, random);
}
