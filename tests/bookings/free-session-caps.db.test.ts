import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { asGuest, hold, holdAsStaff, holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { aCoupon } from '../support/builders/coupons';
import { advanceClock, settleJobs } from '../support/jobs';

const MAILBOX = 3;
const ADDRESS = 10;

let app: TestApp;
let free: Offering;
let paid: Offering;
let coupon: string;
let taken = 0;

beforeAll(async () => {
  app = await bootApp();
  const expert = await createExpert(app, { slotStepMinutes: 60 });
  free = await createOffering(app, expert, { priceCents: 0 });
  paid = await createOffering(app, expert);
  const gift = await aCoupon(app, {
    discountType: 'percentage',
    discountBasisPoints: 10_000,
    maxUsesPerUser: 1_000,
  });
  coupon = gift.code;
}, 120_000);

afterAll(() => app.stop());

/** A slot of its own for each. */
const nextStart = (): string => {
  taken += 1;
  return new Date(Date.parse(inDays(app, 3, 0)) + taken * 3_600_000).toISOString();
};
const client = (email: string) => ({ client: { firstName: 'H', lastName: 'Oarder', email } });
const post = async (offering: Offering, changes: object = {}) => {
  const body = holdRequest(offering, nextStart(), { ...changes });
  const { status, body: answer } = await app.http.post('/api/bookings').send(body);
  return { status, error: answer.error };
};
const codes = (answers: Awaited<ReturnType<typeof post>>[]) =>
  answers.reduce<Record<string, number>>((counted, { status, error }) => {
    const key = `${status} ${error?.details.code ?? ''}`.trim();
    return { ...counted, [key]: (counted[key] ?? 0) + 1 };
  }, {});
const confirmed = () =>
  app.strapi.db.query('api::bookings.consultant-booking').count({ where: { bookingStatus: 'confirmed' } });

test('one mailbox has three free sessions to come, by price or by coupon, also of 200 requests at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => {
      const who = client(index % 2 ? 'free@example.com' : `Free+${index}@example.com`);
      return index % 3 ? post(free, who) : post(paid, { ...who, couponCode: coupon });
    }),
  );
  expect(codes(answers)).toEqual({ 201: MAILBOX, '429 too_many_free_sessions': 200 - MAILBOX });
  const refusal = answers.find(({ status }) => status === 429)?.error;
  expect(refusal.message).toContain('Cancel one of them first, or book again after it.');
  expect(refusal.details).toMatchObject({ limit: MAILBOX, errors: [{ path: ['client', 'email'] }] });
  await settleJobs(app);
  expect(await confirmed()).toBe(MAILBOX);
}, 180_000);

test('such a mailbox still holds what it pays for', async () => {
  expect((await post(paid, client('free@example.com'))).status).toBe(201);
});

test('one address has ten, whatever mailboxes it names', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => post(free)));
  expect(codes(answers)).toEqual({ 201: ADDRESS - MAILBOX, '429 too_many_free_sessions': 200 - ADDRESS + MAILBOX });
  await settleJobs(app);
  expect(await confirmed()).toBe(ADDRESS);
}, 180_000);

test('staff book more, for anybody', async () => {
  expect((await holdAsStaff(app, free, { start: nextStart(), email: 'free@example.com' })).status).toBe(201);
});

test('what was cancelled or has begun no longer counts; a request that waits for its expert does', async () => {
  await advanceClock(app, 30 * 86_400_000);
  await settleJobs(app);
  const asked = await createOffering(app, await createExpert(app), { priceCents: 0, requiresApproval: true });
  const held = [];
  for (let index = 0; index < MAILBOX; index += 1) {
    held.push(await hold(app, index ? free : asked, { start: nextStart(), ...client('free@example.com') }));
  }
  expect((await post(free, client('free@example.com'))).error.details.code).toBe('too_many_free_sessions');
  for (const one of held.slice(0, 1)) await asGuest(app, one)('cancel').expect(200);
  expect((await post(free, client('free@example.com'))).status).toBe(201);
});
