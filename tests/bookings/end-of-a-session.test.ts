import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enqueueJob } from '../../src/shared/jobs/queue';
import { openAdminSession } from '../support/admin-session';
import type { AdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { asGuest, hold, inDays, view } from '../support/builders/booking';
import type { Held } from '../support/builders/booking';
import { storeBooking } from '../support/builders/booking-row';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import type { Member } from '../support/builders/member';
import { CARDS, confirmed, payIntent, reaches } from '../support/builders/payment';
import { graphql } from '../support/graphql';
import { advanceClock, settleJobs } from '../support/jobs';
import { mailsTo } from '../support/mails';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LIST = '/content-manager/collection-types/api::bookings.consultant-booking';

let app: TestApp;
let staff: AdminSession;
let login: Member;
let offering: Offering;
let day = 1;

beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
  login = await createMember(app);
  const expert = await createExpert(app, { user: login.documentId, email: 'ender@example.org' });
  offering = await createOffering(app, expert);
}, 120_000);

afterAll(() => app.stop());

/** A paid session at 10:00 on a day of its own. */
async function paid(more: object = {}): Promise<Held> {
  day += 1;
  return confirmed(app, offering, { start: inDays(app, day, 10), ...more });
}
const startOf = ({ data }: Held) => Date.parse(String(data.start));
/** Turns the clock to so many minutes after the start of the session as it was booked; it lasts 60. */
const at = (held: Held, minutes: number) =>
  advanceClock(app, startOf(held) + minutes * MINUTE - app.clock.now().getTime());
const byExpert = (held: Held, action: string, data: object = {}) =>
  login.post(`/api/bookings/${held.documentId}/${action}`, data);
const byStaff = (held: Held, transition: string) =>
  staff.post(`/bookings/${held.documentId}/transitions`, { data: { transition } });
const clientOf = async (held: Held): Promise<string> => {
  const { client } = (await view(app, held)) as unknown as { client: { email: string } };
  return client.email;
};
async function sweep(): Promise<void> {
  await enqueueJob(app.strapi, { task: 'bookings.complete-sessions', payload: {} });
  await settleJobs(app);
}
const refused = (response: { status: number; body: { error?: { details: { code: string } } } }) =>
  `${response.status} ${response.body.error?.details.code ?? ''}`;

/** What the ledger holds of a booking, by the kind of account; credit positive. */
async function owed(held: Held): Promise<Record<string, number>> {
  const entries = (await app.strapi.db
    .query('api::billing.ledger-entry')
    .findMany({ where: { bookingDocumentId: held.documentId } })) as { accountCode: string; amountCents: number }[];
  const sums: Record<string, number> = {};
  for (const { accountCode, amountCents } of entries) {
    const kind = accountCode.split(':')[0] ?? '';
    sums[kind] = (sums[kind] ?? 0) - amountCents;
  }
  return Object.fromEntries(Object.entries(sums).filter(([kind, cents]) => kind.startsWith('expert') && cents !== 0));
}

describe('a session that is over', () => {
  test('completes by itself a day after its end, and both sides are told; its earnings become payable', async () => {
    const held = await paid();
    await at(held, 60 + 23 * 60);
    await sweep();
    expect((await view(app, held)).bookingStatus).toBe('confirmed');
    await at(held, 60 + 24 * 60);
    await sweep();
    expect((await view(app, held)).bookingStatus).toBe('completed');
    const row = await app.strapi.db
      .query('api::bookings.consultant-booking')
      .findOne({ where: { documentId: held.documentId } });
    expect(Date.parse(row.actualEnd)).toBe(startOf(held) + HOUR);
    const told = async (address: string) =>
      (await mailsTo(app, address)).filter(({ subject }) => subject.startsWith('Completed:')).length;
    expect([await told(await clientOf(held)), await told('ender@example.org')]).toEqual([1, 1]);
    expect(await owed(held)).toEqual({ expert_pending: 8500 });
    await advanceClock(app, 7 * DAY + MINUTE);
    await settleJobs(app);
    expect(await owed(held)).toEqual({ expert_payable: 8500 });
  });

  test('also one that was started, and 30 days later', async () => {
    const held = await paid();
    await at(held, 0);
    expect((await byExpert(held, 'start')).status).toBe(200);
    await advanceClock(app, 30 * DAY);
    await sweep();
    expect((await view(app, held)).bookingStatus).toBe('completed');
  });

  test('is not moved, not started, and not cancelled by anybody', async () => {
    day += 30;
    const held = await paid();
    await at(held, 61);
    const start = inDays(app, 40, 10);
    expect(refused(await asGuest(app, held)('reschedule', { start }))).toBe('422 rule_refused');
    expect(refused(await byExpert(held, 'reschedule', { start }))).toBe('422 rule_refused');
    expect(refused(await staff.put(`${LIST}/${held.documentId}`, { scheduledStart: start }))).toBe('422 rule_refused');
    expect(refused(await byExpert(held, 'start'))).toBe('422 rule_refused');
    expect(refused(await asGuest(app, held)('cancel'))).toBe('422 rule_refused');
    expect(refused(await byExpert(held, 'cancel'))).toBe('422 rule_refused');
    expect(refused(await byStaff(held, 'cancel'))).toBe('422 rule_refused');
    expect(refused(await staff.put(`${LIST}/${held.documentId}`, { bookingStatus: 'cancelled' }))).toBe(
      '422 rule_refused',
    );
    expect((await byExpert(held, 'complete')).body.data.bookingStatus).toBe('completed');
  });

  test('from before an import stays as it came', async () => {
    const documentId = await storeBooking(app.strapi, {
      bookingStatus: 'confirmed',
      paymentStatus: 'completed',
      bookedThrough: 'import',
      scheduledStart: new Date('2024-03-04T09:00:00Z'),
      scheduledEnd: new Date('2024-03-04T10:00:00Z'),
    });
    await sweep();
    const row = await app.strapi.db.query('api::bookings.consultant-booking').findOne({ where: { documentId } });
    expect(row.bookingStatus).toBe('confirmed');
  });
});

describe('the steps of a session', () => {
  test('nobody is missing before the grace time is over, at any door', async () => {
    const held = await paid();
    const noShow = `mutation { markBookingNoShow(documentId: "${held.documentId}") { bookingStatus } }`;
    await at(held, 1);
    expect(refused(await byExpert(held, 'no-show'))).toBe('422 rule_refused');
    await at(held, 14);
    const { errors } = await graphql(app, noShow, { headers: { authorization: `Bearer ${login.token}` } });
    expect(errors?.[0]?.extensions.code).toBe('rule_refused');
    expect(refused(await byStaff(held, 'no_show_consultant'))).toBe('422 rule_refused');
    expect(refused(await staff.put(`${LIST}/${held.documentId}`, { bookingStatus: 'no_show_client' }))).toBe(
      '422 rule_refused',
    );
    await at(held, 15);
    expect((await byExpert(held, 'no-show')).body.data.bookingStatus).toBe('no_show_client');
  });

  test('it is complete when it was started, or over', async () => {
    const held = await paid();
    await at(held, 30);
    expect(refused(await byExpert(held, 'complete'))).toBe('422 rule_refused');
    expect((await byExpert(held, 'start')).status).toBe(200);
    expect((await byExpert(held, 'complete')).body.data.bookingStatus).toBe('completed');
    const mails = await mailsTo(app, await clientOf(held));
    expect(mails.at(-1)?.text).toContain('If it did not take place, please reply');
  });
});

describe('a session that somebody contests', () => {
  test('because the expert did not come is left to staff, who hear of it', async () => {
    const held = await paid();
    await at(held, 10);
    expect(refused(await asGuest(app, held)('report-absence'))).toBe('422 rule_refused');
    await at(held, 20);
    expect((await byExpert(held, 'report-absence')).status).toBe(403);
    const reported = await asGuest(app, held)('report-absence', { reason: 'I waited in an empty room' });
    expect(reported.body.data.absenceReportedAt).not.toBeNull();
    await asGuest(app, held)('report-absence').expect(200);
    const mails = await mailsTo(app, 'ender@example.org');
    expect(mails.filter(({ subject }) => subject.startsWith('Did it take place?'))).toHaveLength(1);
    expect(mails.at(-1)?.text).toContain('I waited in an empty room');
    for (const action of ['complete', 'no-show']) {
      expect(refused(await byExpert(held, action))).toBe('422 rule_refused');
    }
    await at(held, 60 + 48 * 60);
    await sweep();
    expect((await view(app, held)).bookingStatus).toBe('confirmed');
    expect((await byStaff(held, 'no_show_consultant')).status).toBeLessThan(300);
    await reaches(app, held, { bookingStatus: 'no_show_consultant', paymentStatus: 'refunded' });
  });

  test('by asking the bank completes once the bank has decided', async () => {
    day += 3;
    const held = await hold(app, offering, { start: inDays(app, day, 10) });
    const intent = (await asGuest(app, held)('payment')).body.data;
    await payIntent(app, held, CARDS.disputed);
    await reaches(app, held, { bookingStatus: 'confirmed', paymentStatus: 'disputed' });
    await at(held, 60 + 25 * 60);
    await sweep();
    expect((await view(app, held)).bookingStatus).toBe('confirmed');
    const dispute = await app.strapi.db
      .query('api::billing.dispute')
      .findOne({ where: { bookingDocumentId: held.documentId } });
    await app.http
      .post(`/api/billing/simulator/disputes/${dispute.externalDisputeId}/close`)
      .send({ data: { clientSecret: intent.clientSecret, outcome: 'won' } })
      .expect(200);
    await reaches(app, held, { paymentStatus: 'completed' });
    await sweep();
    expect((await view(app, held)).bookingStatus).toBe('completed');
  });
});

describe('a session at a time that the client never agreed to', () => {
  const moveCloser = async (): Promise<Held> => {
    day += 3;
    const held = await paid();
    const start = new Date(startOf(held) - 3 * HOUR).toISOString();
    expect((await byExpert(held, 'reschedule', { start })).status).toBe(200);
    return { ...held, data: { ...held.data, start } as unknown as Held['data'] };
  };

  test('is missed by nobody, and paid back when nobody says that it took place', async () => {
    const held = await moveCloser();
    await at(held, 30);
    expect(refused(await byExpert(held, 'no-show'))).toBe('422 rule_refused');
    await at(held, 60 + 24 * 60);
    await sweep();
    await reaches(app, held, { bookingStatus: 'cancelled', paymentStatus: 'refunded' });
  });

  test('completes when the expert has started it', async () => {
    const held = await moveCloser();
    await at(held, 0);
    expect((await byExpert(held, 'start')).status).toBe(200);
    await at(held, 60 + 24 * 60);
    await sweep();
    expect((await view(app, held)).bookingStatus).toBe('completed');
  });
});
