import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmIntent } from '../../src/integrations/payments/simulator/confirm-intent';
import { simulatorHost } from '../../src/api/billing/use-cases/simulator/host-simulator';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { asGuest, hold, inDays, view, type Held } from '../support/builders/booking';
import { createExpert, createOffering, type Expert } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { CARDS, payIntent, reaches } from '../support/builders/payment';
import { bankOf, expertBalances, type BankDecision, type ReadyIntent } from '../support/builders/payments';
import { advanceClock, settleJobs } from '../support/jobs';

let app: TestApp;
let staff: AdminSession;
let login: Member;
let expert: Expert;

beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
  login = await createMember(app);
  expert = await createExpert(app, { user: login.documentId });
}, 120_000);

afterAll(() => app.stop());

interface Paid {
  held: Held;
  bank: ReturnType<typeof bankOf>;
}

let days = 2;
/** A session for 100.00 in a few days, paid for; cancelling it now is late, and half of it goes back. */
async function paidSession(changes: object = {}, of: Expert = expert): Promise<Paid> {
  const offering = await createOffering(app, of, {
    cancellationHours: 2400,
    lateCancellationRefundPercent: 50,
    ...changes,
  });
  const held = await hold(app, offering, { start: inDays(app, (days += 1)) });
  const intent = (await asGuest(app, held)('payment')).body.data as ReadyIntent;
  await payIntent(app, held);
  await reaches(app, held, { bookingStatus: 'confirmed' });
  await settleJobs(app);
  return { held, bank: bankOf(app, intent) };
}

const step = (held: Held, transition: string) =>
  staff.post(`/bookings/${held.documentId}/transitions`, { data: { transition } }).expect(200);

/** Everything that makes the platform owe the client something, and how much of 100.00. */
const REASONS: [string, number, (paid: Paid) => Promise<unknown>, object?][] = [
  ['a free cancellation', 10_000, ({ held }) => asGuest(app, held)('cancel').expect(200), { cancellationHours: 0 }],
  ['a late cancellation', 5_000, ({ held }) => asGuest(app, held)('cancel').expect(200)],
  ['a cancellation by staff', 10_000, ({ held }) => step(held, 'cancel')],
  [
    'a cancellation by the expert',
    10_000,
    ({ held }) => login.post(`/api/bookings/${held.documentId}/cancel`).expect(200),
  ],
  [
    'an expert who does not come',
    10_000,
    async ({ held }) => {
      await advanceClock(app, new Date(String(held.data.start)).getTime() - app.clock.now().getTime() + 3_600_000);
      return step(held, 'no_show_consultant');
    },
  ],
  [
    'a refund by staff',
    2_500,
    ({ held }) =>
      staff
        .post('/billing/refunds', {
          data: { bookingDocumentId: held.documentId, amountCents: 2_500, reason: 'Bad line' },
        })
        .expect(202),
  ],
];

describe.each(REASONS)('%s during a dispute', (_name, owed, deed, changes) => {
  test.each<[string, number, BankDecision, number]>([
    ['that is won is refunded then', 10_000, { outcome: 'won' }, owed],
    ['that is lost is settled by it', 10_000, { outcome: 'lost' }, 10_000],
    ['about a part that is lost pays the rest', 3_000, { outcome: 'lost' }, Math.max(3_000, owed)],
  ])('%s', async (_how, amountCents, decision, returned) => {
    const paid = await paidSession(changes);
    const dispute = await paid.bank.dispute({ amountCents });
    expect(await view(app, paid.held)).toMatchObject({ paymentStatus: 'disputed' });
    await deed(paid);
    await settleJobs(app);
    expect(await view(app, paid.held)).toMatchObject({ paymentStatus: 'disputed', price: { refundedCents: 0 } });
    await paid.bank.decide(dispute, decision);
    expect(await view(app, paid.held)).toMatchObject({
      paymentStatus: returned === 10_000 ? 'refunded' : 'partially_refunded',
      price: { refundedCents: returned },
    });
  });
});

test('a cancellation says that its refund waits, to the client and in the mail', async () => {
  const { held, bank } = await paidSession();
  await bank.dispute();
  const cancelled = await asGuest(app, held)('cancel').expect(200);
  expect(cancelled.body.meta.refund).toEqual({
    amountCents: 5_000,
    reason: 'late_cancellation',
    waitsFor: 'dispute',
  });
  const mails = await app.strapi.db.query('api::system.outbox-message').findMany({ where: { channel: 'email' } });
  const mail = mails.find(
    ({ payload }: { payload: { bookingId?: string; template?: string } }) =>
      payload.bookingId === held.documentId && payload.template === 'booking-cancelled',
  );
  expect(mail?.payload.facts).toMatchObject({ refundCents: 5_000, refundWaitsFor: 'dispute' });
});

test('what a late cancellation leaves the expert is due a week later, though the bank held it meanwhile', async () => {
  const other = await createExpert(app);
  const { held, bank } = await paidSession({}, other);
  const dispute = await bank.dispute();
  await asGuest(app, held)('cancel').expect(200);
  await bank.decide(dispute, { outcome: 'won' });
  expect(await expertBalances(app, other.documentId)).toEqual({ expert_pending: 4_250 });
  await advanceClock(app, 8 * 86_400_000);
  await settleJobs(app);
  expect(await expertBalances(app, other.documentId)).toEqual({ expert_payable: 4_250 });
});

test('after a lost dispute neither an expert who does not come nor staff pay the client again', async () => {
  const paid = await paidSession();
  await paid.bank.decide(await paid.bank.dispute(), { outcome: 'lost' });
  await advanceClock(app, new Date(String(paid.held.data.start)).getTime() - app.clock.now().getTime() + 3_600_000);
  await step(paid.held, 'no_show_consultant');
  const bookingDocumentId = paid.held.documentId;
  const data = { bookingDocumentId, amountCents: 100, reason: 'Sorry' };
  const refused = await staff.post('/billing/refunds', { data }).expect(409);
  expect(refused.body.error.details).toMatchObject({ code: 'refund_exceeds_paid', refundableCents: 0 });
  await settleJobs(app);
  expect(await app.strapi.db.query('api::billing.refund').count({ where: { bookingDocumentId } })).toBe(0);
  expect(await view(app, paid.held)).toMatchObject({ paymentStatus: 'refunded', price: { refundedCents: 10_000 } });
});

test('a payment that came after the cancellation goes back when the dispute about it is won', async () => {
  const offering = await createOffering(app, expert);
  const held = await hold(app, offering, { start: inDays(app, (days += 1)) });
  const intent = (await asGuest(app, held)('payment')).body.data as ReadyIntent;
  // Paid and disputed at the gateway, and no webhook has told of it when the client cancels.
  const deaf = { ...simulatorHost(app.strapi), emit: async () => undefined };
  await confirmIntent(deaf, { ...intent, cardNumber: CARDS.disputed });
  await asGuest(app, held)('cancel').expect(200);
  await settleJobs(app);
  const bookingDocumentId = held.documentId;
  const refund = () => app.strapi.db.query('api::billing.refund').findOne({ where: { bookingDocumentId } });
  expect(await refund()).toMatchObject({ refundStatus: 'waiting', amountCents: 10_000, reason: 'paid_after_release' });
  const dispute = await app.strapi.db.query('api::billing.dispute').findOne({ where: { bookingDocumentId } });
  await bankOf(app, intent).decide(dispute.externalDisputeId, { outcome: 'won' });
  expect(await refund()).toMatchObject({ refundStatus: 'succeeded' });
  expect(await view(app, held)).toMatchObject({ bookingStatus: 'cancelled', paymentStatus: 'refunded' });
});
