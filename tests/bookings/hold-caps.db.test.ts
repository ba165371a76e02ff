import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { asGuest, hold, holdAsStaff, holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import { confirmed } from '../support/builders/payment';
import { advanceClock, settleJobs } from '../support/jobs';

const MAILBOX = 5;
const ADDRESS = 25;

let app: TestApp;
let offering: Offering;
let taken = 0;

beforeAll(async () => {
  app = await bootApp();
  offering = await createOffering(app, await createExpert(app, { slotStepMinutes: 60 }));
}, 120_000);

afterAll(() => app.stop());

/** A slot of its own for each. */
const nextStart = (): string => {
  taken += 1;
  return new Date(Date.parse(inDays(app, 3, 0)) + taken * 3_600_000).toISOString();
};
const client = (email: string) => ({ client: { firstName: 'H', lastName: 'Oarder', email } });
const post = async (email?: string) => {
  const body = holdRequest(offering, nextStart(), email ? client(email) : {});
  const { status, body: answer } = await app.http.post('/api/bookings').send(body);
  return { status, error: answer.error };
};
const outcomes = (answers: { status: number; error?: { details: { code: string } } }[]) => ({
  held: answers.filter(({ status }) => status === 201).length,
  refused: answers.filter(({ status, error }) => status === 429 && error?.details.code === 'too_many_holds').length,
});
const unpaid = () =>
  app.strapi.db.query('api::bookings.consultant-booking').count({ where: { bookingStatus: 'pending' } });

test('one mailbox, however it is spelled, holds five unpaid slots, also of 200 requests at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => post(index % 2 ? 'hoarder@example.com' : `Hoarder+${index}@example.com`)),
  );
  expect(outcomes(answers)).toEqual({ held: MAILBOX, refused: 200 - MAILBOX });
  const refusal = answers.find(({ status }) => status === 429)?.error;
  expect(refusal.message).toContain('Pay or cancel one of them first.');
  expect(refusal.details).toMatchObject({ limit: MAILBOX, errors: [{ path: ['client', 'email'] }] });
  expect(await unpaid()).toBe(MAILBOX);
}, 180_000);

test('one address holds 25, whatever mailboxes it names; the others wait in the same queue', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => post()));
  expect(outcomes(answers)).toEqual({ held: ADDRESS - MAILBOX, refused: 200 - ADDRESS + MAILBOX });
  expect(await unpaid()).toBe(ADDRESS);
}, 180_000);

test('a member holds five of their own, whatever strangers hold under the same mailbox', async () => {
  await advanceClock(app, 16 * 60_000);
  await settleJobs(app);
  const member = await createMember(app);
  for (let index = 0; index < MAILBOX; index += 1) expect((await post(member.email)).status).toBe(201);
  expect((await post(member.email)).status).toBe(429);
  const own = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const who = client(index % 2 ? member.email : `for-another-${index}@example.com`);
      const { status, body } = await member.post('/api/bookings', holdRequest(offering, nextStart(), who).data);
      return { status, error: body.error };
    }),
  );
  expect(outcomes(own)).toEqual({ held: MAILBOX, refused: 50 - MAILBOX });
}, 60_000);

test('staff hold more, for anybody', async () => {
  expect((await holdAsStaff(app, offering, { start: nextStart(), email: 'hoarder@example.com' })).status).toBe(201);
});

test('what is over, cancelled or paid no longer counts', async () => {
  await advanceClock(app, 16 * 60_000);
  await settleJobs(app);
  const paid = await confirmed(app, offering, { start: nextStart(), ...client('hoarder@example.com') });
  const held = [];
  for (let index = 0; index < MAILBOX; index += 1) {
    held.push(await hold(app, offering, { start: nextStart(), ...client('hoarder@example.com') }));
  }
  expect((await post('hoarder@example.com')).status).toBe(429);
  await asGuest(app, held[0] ?? paid)('cancel').expect(200);
  expect((await post('hoarder@example.com')).status).toBe(201);
});
