import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobQueue } from '../../src/shared/jobs/queue';
import { openAdminSession } from '../support/admin-session';
import type { AdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import type { TestApp } from '../support/boot';
import { asGuest, hold, holdRequest, inDays, view } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import type { Member } from '../support/builders/member';
import { payIntent, reaches } from '../support/builders/payment';
import { graphql } from '../support/graphql';
import { advanceClock, settleJobs } from '../support/jobs';
import { mailsTo } from '../support/mails';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let app: TestApp;
let login: Member;
let staff: AdminSession;
let offering: Offering;
let asking: Offering;

// No job runs here until a test says so: the clock counts, and not whether a job has noticed.
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  login = await createMember(app);
  staff = await openAdminSession(app);
  const expert = await createExpert(app, { user: login.documentId });
  offering = await createOffering(app, expert);
  asking = await createOffering(app, expert, { requiresApproval: true });
}, 120_000);

afterAll(() => app.stop());

const until = async (instant: string, minutes = 0) =>
  advanceClock(app, Date.parse(instant) + minutes * MINUTE - app.clock.now().getTime());
/** The next full hour that is at least so many hours away. */
const inHours = (hours: number): string =>
  new Date(Math.ceil((app.clock.now().getTime() + hours * HOUR) / HOUR) * HOUR).toISOString();
const codeOf = (response: { status: number; body: { error?: { details: { code: string } } } }) =>
  `${response.status} ${response.body.error?.details.code ?? ''}`;

describe('a hold', () => {
  test('ends with the beginning of its session at the latest', async () => {
    const start = inHours(2);
    const held = await hold(app, asking, { start });
    expect(held.data.holdExpiresAt).toBe(start);
  });

  test('whose time is over is not approved, and not paid', async () => {
    const held = await hold(app, asking, { start: inDays(app, 9, 9) });
    const unpaid = await hold(app, offering, { start: inDays(app, 9, 12) });
    await advanceClock(app, 48 * HOUR);
    expect((await view(app, unpaid)).bookingStatus).toBe('pending');
    expect(codeOf(await asGuest(app, unpaid)('payment'))).toBe('409 hold_expired');
    expect(codeOf(await login.post(`/api/bookings/${held.documentId}/approve`))).toBe('409 hold_expired');
  });

  test('whose session has begun is neither approved nor paid, at any door', async () => {
    const start = inHours(3);
    const held = await hold(app, asking, { start });
    await until(start);
    expect(codeOf(await login.post(`/api/bookings/${held.documentId}/approve`))).toBe('422 rule_refused');
    const approve = `mutation { approveBooking(documentId: "${held.documentId}") { approvalStatus } }`;
    const { errors } = await graphql(app, approve, { headers: { authorization: `Bearer ${login.token}` } });
    expect(errors?.[0]?.extensions.code).toBe('rule_refused');
    const transition = { data: { transition: 'approve' } };
    expect(codeOf(await staff.post(`/bookings/${held.documentId}/transitions`, transition))).toBe('422 rule_refused');
    const form = `/content-manager/collection-types/api::bookings.consultant-booking/${held.documentId}`;
    expect(codeOf(await staff.put(form, { approvalStatus: 'approved' }))).toBe('422 rule_refused');
  });

  test('with a coupon that is over by now is refused', async () => {
    await app.strapi.documents('api::billing.coupon').create({
      data: {
        code: 'TODAY',
        internalName: 'Today',
        discountType: 'percentage',
        discountBasisPoints: 1000,
        validUntil: new Date(app.clock.now().getTime() + HOUR),
      } as never,
    });
    const request = () => app.http.post('/api/bookings');
    const before = holdRequest(offering, inDays(app, 12, 9), { couponCode: 'today' });
    expect((await request().send(before)).status).toBe(201);
    await advanceClock(app, HOUR + MINUTE);
    const after = await request().send(holdRequest(offering, inDays(app, 12, 11), { couponCode: 'today' }));
    expect(codeOf(after)).toBe('422 coupon_refused');
  });
});

test('a payment of which the news comes when the session has begun goes back in full, and is told', async () => {
  const start = inHours(1);
  const mailbox = 'last-minute@example.com';
  await until(start, -5);
  const held = await hold(app, offering, { start, client: { firstName: 'L', lastName: 'M', email: mailbox } });
  expect((await payIntent(app, held)).status).toBe(200);
  await until(start, 1);
  await jobQueue(app.strapi).start();
  await reaches(app, held, { bookingStatus: 'expired', paymentStatus: 'refunded' });
  await settleJobs(app);
  const subjects = (await mailsTo(app, mailbox)).map(({ subject }) => subject);
  expect(subjects).toContain('Your payment came too late and is being refunded');
  expect(subjects.filter((subject) => /released|Confirmed/.test(subject))).toEqual([]);
  const open = await app.strapi.db
    .query('api::bookings.booking-occurrence')
    .count({ where: { startsAt: start, occurrenceStatus: 'open' } });
  expect(open).toBe(0);
});
