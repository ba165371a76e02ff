import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp } from '../support/boot';
import { advanceClock } from '../support/jobs';
import type { TestApp } from '../support/boot';
import { asGuest, hold, holdRequest, inDays, view } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { CARDS, confirmed, payIntent, reaches } from '../support/builders/payment';

let app: TestApp;
let offering: Offering;
let strict: Offering;

beforeAll(async () => {
  app = await bootApp();
  const expert = await createExpert(app);
  offering = await createOffering(app, expert, { rescheduleHours: 12, cancellationHours: 24 });
  strict = await createOffering(app, expert, {
    cancellationHours: 72,
    rescheduleHours: 200,
    lateCancellationRefundPercent: 30,
  });
}, 120_000);

afterAll(() => app.stop());

const ledgerOf = async (bookingId: string) => {
  const entries = await app.strapi.db
    .query('api::billing.ledger-entry')
    .findMany({ where: { bookingDocumentId: bookingId } });
  const sums = new Map<string, number>();
  for (const { accountCode, amountCents } of entries as { accountCode: string; amountCents: number }[]) {
    sums.set(accountCode, (sums.get(accountCode) ?? 0) + amountCents);
  }
  return { count: entries.length, total: [...sums.values()].reduce((sum, cents) => sum + cents, 0), sums };
};

describe('paying', () => {
  test('confirms the booking, once, with a balanced ledger', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 10, 9) });
    const booking = await view(app, held);
    expect(booking).toMatchObject({ bookingStatus: 'confirmed', paymentStatus: 'completed', holdExpiresAt: null });
    const ledger = await ledgerOf(held.documentId);
    expect(ledger.total).toBe(0);
    expect([...ledger.sums.values()].sort((a, b) => a - b)).toEqual([-8500, -1500, 10_000]);
    expect((await asGuest(app, held)('payment')).body.data.state).toBe('closed');
  });

  test('with a declined card leaves the hold; another card still pays', async () => {
    const held = await hold(app, offering, { start: inDays(app, 11, 9) });
    await payIntent(app, held, CARDS.declined);
    expect((await view(app, held)).bookingStatus).toBe('pending');
    await payIntent(app, held);
    await reaches(app, held, { bookingStatus: 'confirmed' });
  });

  test('after the hold has expired takes the slot again if it is free', async () => {
    const start = inDays(app, 12, 9);
    const held = await hold(app, offering, { start });
    const intent = (await asGuest(app, held)('payment')).body.data;
    await advanceClock(app, 16 * 60_000);
    await reaches(app, held, { bookingStatus: 'expired' });
    const late = await app.http
      .post(`/api/billing/simulator/intents/${intent.intentId}/confirm`)
      .send({ data: { clientSecret: intent.clientSecret, cardNumber: CARDS.good } });
    // The intent was cancelled before the slot was released, so it cannot be paid any more.
    expect(late.status).toBe(409);
    expect((await ledgerOf(held.documentId)).count).toBe(0);
  });
});

describe('cancelling', () => {
  test('before the window closes gives everything back and frees the slot', async () => {
    const start = inDays(app, 13, 9);
    const held = await confirmed(app, offering, { start });
    const cancelled = await asGuest(app, held)('cancel', { reason: 'Changed plans' });
    expect(cancelled.status).toBe(200);
    expect(cancelled.body.meta.refund).toEqual({ amountCents: 10_000, reason: 'free_cancellation' });
    const booking = await reaches(app, held, { paymentStatus: 'refunded' });
    expect(booking).toMatchObject({ bookingStatus: 'cancelled', price: { refundedCents: 10_000 } });
    const ledger = await ledgerOf(held.documentId);
    expect([...ledger.sums.values()].every((cents) => cents === 0)).toBe(true);
    expect((await app.http.post('/api/bookings').send(holdRequest(offering, start))).status).toBe(201);
  });

  test('inside the window gives the late percentage back; the parts still add up', async () => {
    const held = await confirmed(app, strict, { start: inDays(app, 2, 9) });
    const cancelled = await asGuest(app, held)('cancel');
    expect(cancelled.body.meta.refund).toEqual({ amountCents: 3000, reason: 'late_cancellation' });
    await reaches(app, held, { paymentStatus: 'partially_refunded' });
    const ledger = await ledgerOf(held.documentId);
    expect(ledger.total).toBe(0);
    expect([...ledger.sums.values()].filter((cents) => cents !== 0).sort((a, b) => a - b)).toEqual([
      -5950, -1050, 7000,
    ]);
  });

  test('twice is a conflict that says what is allowed', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 14, 9) });
    await asGuest(app, held)('cancel');
    const again = await asGuest(app, held)('cancel');
    expect(again.status).toBe(409);
    expect(again.body.error.details).toMatchObject({ code: 'illegal_transition', from: 'cancelled', allowed: [] });
  });

  test('a hold frees it at once and closes its payment', async () => {
    const start = inDays(app, 15, 9);
    const held = await hold(app, offering, { start });
    const intent = (await asGuest(app, held)('payment')).body.data;
    expect((await asGuest(app, held)('cancel')).body.meta.refund.amountCents).toBe(0);
    expect((await app.http.post('/api/bookings').send(holdRequest(offering, start))).status).toBe(201);
    await expect
      .poll(
        async () =>
          (
            await app.http
              .post(`/api/billing/simulator/intents/${intent.intentId}/confirm`)
              .send({ data: { clientSecret: intent.clientSecret, cardNumber: CARDS.declined } })
          ).status,
      )
      .toBe(409);
  });
});

describe('rescheduling', () => {
  test('moves the session, keeps the payment and frees the old time', async () => {
    const [from, to] = [inDays(app, 16, 9), inDays(app, 16, 12)];
    const held = await confirmed(app, offering, { start: from });
    const moved = await asGuest(app, held)('reschedule', { start: to });
    expect(moved.status).toBe(200);
    expect(moved.body.data).toMatchObject({ start: to, bookingStatus: 'confirmed', paymentStatus: 'completed' });
    expect((await app.http.post('/api/bookings').send(holdRequest(offering, from))).status).toBe(201);
    expect((await app.http.post('/api/bookings').send(holdRequest(offering, to))).status).toBe(409);
  });

  test('by half its own length is possible, onto another session is not', async () => {
    const start = inDays(app, 17, 9);
    const held = await confirmed(app, offering, { start });
    expect((await asGuest(app, held)('reschedule', { start: start.replace('T09:00', 'T09:30') })).status).toBe(200);
    const other = await confirmed(app, offering, { start: inDays(app, 17, 14) });
    const refused = await asGuest(app, other)('reschedule', { start: start.replace('T09:00', 'T10:00') });
    expect(refused.body.error.details.code).toBe('slot_taken');
    expect((await view(app, other)).start).toBe(inDays(app, 17, 14));
  });

  test('later than the allowed hours is refused', async () => {
    const held = await confirmed(app, strict, { start: inDays(app, 5, 15) });
    const refused = await asGuest(app, held)('reschedule', { start: inDays(app, 6, 15) });
    expect(refused.status).toBe(422);
    expect(refused.body.error.details).toMatchObject({ code: 'rule_refused', rescheduleHours: 200 });
  });
});

describe('a free session', () => {
  test('goes the whole chain at 0', async () => {
    const free = await createOffering(app, await createExpert(app), { priceCents: 0 });
    const held = await hold(app, free, { start: inDays(app, 3, 9) });
    const booking = await reaches(app, held, { bookingStatus: 'confirmed' });
    expect(booking).toMatchObject({ paymentStatus: 'completed', price: { totalCents: 0 } });
    expect((await asGuest(app, held)('cancel')).status).toBe(200);
  });
});

describe('a group session', () => {
  test('takes participants until its seats are gone, and gives seats back', async () => {
    const workshop = await createOffering(app, await createExpert(app), {
      maxParticipants: 3,
      pricingModel: 'per_participant',
      priceCents: 5_000,
    });
    const start = inDays(app, 4, 9);
    const two = await hold(app, workshop, { start, seats: 2 });
    expect(two.data.price.totalCents).toBe(10_000);
    const one = await hold(app, workshop, { start });
    expect((await app.http.post('/api/bookings').send(holdRequest(workshop, start))).status).toBe(409);
    await asGuest(app, one)('cancel');
    expect((await app.http.post('/api/bookings').send(holdRequest(workshop, start, { seats: 2 }))).status).toBe(409);
    expect((await app.http.post('/api/bookings').send(holdRequest(workshop, start))).status).toBe(201);
  });
});

describe('the weekly limit', () => {
  test('stops the session after the last of a week, and counts cancelled ones no more', async () => {
    const rare = await createOffering(app, await createExpert(app), { availableSlotsPerWeek: 1 });
    const monday = new Date(app.clock.now().getTime() + 21 * 86_400_000);
    monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
    monday.setUTCHours(9, 0, 0, 0);
    const [first, second] = [monday, new Date(monday.getTime() + 86_400_000)].map((day) => day.toISOString()) as [
      string,
      string,
    ];
    const held = await hold(app, rare, { start: first });
    const refused = await app.http.post('/api/bookings').send(holdRequest(rare, second));
    expect(refused.body.error.details.code).toBe('weekly_limit_reached');
    await asGuest(app, held)('cancel');
    expect((await app.http.post('/api/bookings').send(holdRequest(rare, second))).status).toBe(201);
  });
});
