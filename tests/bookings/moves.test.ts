import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import type { AdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { asGuest, hold, holdRequest, inDays, view } from '../support/builders/booking';
import type { Held } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Expert, Offering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import type { Member } from '../support/builders/member';
import { confirmed, payIntent, reaches } from '../support/builders/payment';
import { graphqlData } from '../support/graphql';
import { advanceClock, settleJobs } from '../support/jobs';
import { calendarOf, mailsTo } from '../support/mails';

const HOUR = 3_600_000;
const LIST = '/content-manager/collection-types/api::bookings.consultant-booking';

let app: TestApp;
let editor: AdminSession;
let login: Member;
let expert: Expert;
let offering: Offering;
let asking: Offering;

beforeAll(async () => {
  app = await bootApp();
  editor = await openAdminSession(app);
  login = await createMember(app);
  expert = await createExpert(app, { user: login.documentId, email: 'mover@example.org' });
  offering = await createOffering(app, expert, { cancellationHours: 24, rescheduleHours: 12 });
  asking = await createOffering(app, expert, { requiresApproval: true });
}, 120_000);

afterAll(() => app.stop());

/** The full hour that is so many hours from now or a little less. */
const inHours = (hours: number): string =>
  new Date(Math.floor((app.clock.now().getTime() + hours * HOUR) / HOUR) * HOUR).toISOString();
const byExpert = (held: Held, action: string, data: object = {}) =>
  login.post(`/api/bookings/${held.documentId}/${action}`, data);
const refundOf = async (held: Held) => (await asGuest(app, held)('cancel')).body.meta.refund;
const stored = (held: Held) =>
  app.strapi.db.query('api::bookings.consultant-booking').findOne({ where: { documentId: held.documentId } });
const approved = async (start: string): Promise<Held> => {
  const held = await hold(app, asking, { start });
  expect((await byExpert(held, 'approve')).status).toBe(200);
  await payIntent(app, held);
  await reaches(app, held, { bookingStatus: 'confirmed' });
  return held;
};

describe("a client's move", () => {
  test('20 hours before the start, ten days on, does not make cancelling free', async () => {
    const start = inHours(20);
    const held = await confirmed(app, offering, { start });
    const before = (await view(app, held)).terms;
    const moved = await asGuest(app, held)('reschedule', { start: inDays(app, 10, 8) });
    expect(moved.status).toBe(200);
    expect(moved.body.data).toMatchObject({ moveConsent: 'not_needed' });
    expect(moved.body.data.terms.freeCancellationUntil).toBe(
      (before as unknown as Record<string, string>).freeCancellationUntil,
    );
    expect(await refundOf(held)).toEqual({ amountCents: 0, reason: 'late_cancellation' });
  });

  test('in good time leaves cancelling free until the day that it was free until', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 3, 8) });
    await asGuest(app, held)('reschedule', { start: inDays(app, 12, 8) }).expect(200);
    expect((await view(app, held)).terms).toMatchObject({
      freeCancellationUntil: new Date(Date.parse(inDays(app, 3, 8)) - 24 * HOUR).toISOString(),
      rescheduleUntil: new Date(Date.parse(inDays(app, 12, 8)) - 12 * HOUR).toISOString(),
    });
    expect(await refundOf(held)).toEqual({ amountCents: 10_000, reason: 'free_cancellation' });
  });

  test('over and over, forth and back, gains nothing; the history has each', async () => {
    const held = await confirmed(app, offering, { start: inHours(22) });
    for (const start of [inDays(app, 11, 9), inDays(app, 14, 9), inDays(app, 6, 9)]) {
      await asGuest(app, held)('reschedule', { start }).expect(200);
    }
    const history = (await app.strapi.db.query('api::bookings.booking-status-change').findMany({
      where: { bookingDocumentId: held.documentId, transition: 'reschedule' },
    })) as { details: Record<string, string> }[];
    expect(history.map(({ details }) => details.by)).toEqual(['client', 'client', 'client']);
    expect(await refundOf(held)).toEqual({ amountCents: 0, reason: 'late_cancellation' });
  });

  test('over GraphQL meets the same terms', async () => {
    const held = await confirmed(app, offering, { start: inHours(21) });
    const args = `documentId: "${held.documentId}", manageToken: "${held.manageToken}"`;
    const data = await graphqlData(
      app,
      `mutation { rescheduleBooking(${args}, start: "${inDays(app, 15, 9)}") { moveConsent }
        cancelBooking(${args}) { refund { amountCents reason } } }`,
    );
    expect(data).toEqual({
      rescheduleBooking: { moveConsent: 'not_needed' },
      cancelBooking: { refund: { amountCents: 0, reason: 'late_cancellation' } },
    });
  });

  test('of an unpaid hold is refused: another slot is held instead', async () => {
    const held = await hold(app, offering, { start: inDays(app, 4, 8) });
    const refused = await asGuest(app, held)('reschedule', { start: inDays(app, 5, 8) });
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('Cancel it and hold another time.');
  });

  test('of one seat of a group leaves the others their time and terms', async () => {
    const workshop = await createOffering(app, await createExpert(app), { maxParticipants: 3 });
    const start = inDays(app, 5, 9);
    const [stays, goes] = [
      await confirmed(app, workshop, { start }),
      await confirmed(app, workshop, { start, seats: 2 }),
    ];
    await asGuest(app, goes)('reschedule', { start: inDays(app, 9, 9) }).expect(200);
    expect(await view(app, stays)).toMatchObject({ start, moveConsent: 'not_needed' });
    expect(await refundOf(stays)).toMatchObject({ amountCents: 10_000 });
    expect((await app.http.post('/api/bookings').send(holdRequest(workshop, start, { seats: 3 }))).status).toBe(201);
  });
});

describe("an expert's move", () => {
  test('to two hours ahead costs the client nothing to cancel', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 7, 8) });
    const start = inHours(3);
    const moved = await byExpert(held, 'reschedule', { start });
    expect(moved.status).toBe(200);
    expect(await view(app, held)).toMatchObject({
      start,
      moveConsent: 'requested',
      terms: { freeCancellationUntil: start, rescheduleUntil: start },
    });
    expect(await refundOf(held)).toEqual({ amountCents: 10_000, reason: 'free_cancellation' });
    await reaches(app, held, { paymentStatus: 'refunded' });
  });

  test('lets the client choose another time, whatever the notice, without gaining by it', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 7, 18) });
    await byExpert(held, 'reschedule', { start: inHours(3) });
    const start = inDays(app, 16, 18);
    const moved = await asGuest(app, held)('reschedule', { start });
    expect(moved.body.data).toMatchObject({
      start,
      moveConsent: 'not_needed',
      terms: { freeCancellationUntil: new Date(Date.parse(inDays(app, 7, 18)) - 24 * HOUR).toISOString() },
    });
  });

  test('is told to the client, who agrees; then the terms hold again, no worse than before', async () => {
    const held = await confirmed(app, offering, {
      start: inDays(app, 8, 8),
      language: 'de',
      client: { firstName: 'Nora', lastName: 'Klein', email: 'nora@example.com' },
    });
    const start = inHours(30);
    await byExpert(held, 'reschedule', { start });
    const asked = (await mailsTo(app, 'nora@example.com')).at(-1);
    expect(asked?.subject).toMatch(/^Passt Ihnen das\?/);
    expect(asked?.text).toContain(held.manageToken);
    expect(calendarOf(asked)).toMatchObject({ method: 'REQUEST', sequence: 1 });
    const toExpert = (await mailsTo(app, 'mover@example.org')).at(-1);
    expect(toExpert?.text).toContain('The client has not agreed to this time yet');

    const other = await asGuest(app, held)('accept-move', { start: inDays(app, 8, 8) });
    expect([other.status, other.body.error.details.code]).toEqual([409, 'conflict']);
    expect((await byExpert(held, 'accept-move', { start })).status).toBe(403);
    const agreed = await asGuest(app, held)('accept-move', { start });
    expect(agreed.body.data).toMatchObject({ moveConsent: 'given', terms: { freeCancellationUntil: start } });
    expect((await asGuest(app, held)('accept-move', { start })).status).toBe(409);
    expect((await mailsTo(app, 'mover@example.org')).at(-1)?.subject).toContain('agreed to the new time');
    await advanceClock(app, 10 * HOUR);
    expect(await refundOf(held)).toEqual({ amountCents: 10_000, reason: 'free_cancellation' });
  });

  test('after a late one of the client frees the client, until the client agrees', async () => {
    const held = await confirmed(app, offering, { start: inHours(20) });
    await asGuest(app, held)('reschedule', { start: inDays(app, 9, 14) }).expect(200);
    await byExpert(held, 'reschedule', { start: inDays(app, 9, 16) });
    await asGuest(app, held)('accept-move', { start: inDays(app, 9, 16) }).expect(200);
    await asGuest(app, held)('reschedule', { start: inDays(app, 20, 16) }).expect(200);
    expect((await view(app, held)).terms).toMatchObject({
      freeCancellationUntil: new Date(Date.parse(inDays(app, 9, 16)) - 24 * HOUR).toISOString(),
    });
  });

  test('by staff in the content manager is the same; its computed fields are not typed', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 10, 16) });
    const start = inHours(4);
    const change = (data: object) => editor.put(`${LIST}/${held.documentId}`, data);
    const typed = await change({ scheduledStart: start, moveConsent: 'given', termsStart: inDays(app, 1) });
    expect(typed.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'termsStart',
      'moveConsent',
    ]);
    await change({ scheduledStart: start }).expect(200);
    expect(await stored(held)).toMatchObject({ moveConsent: 'requested' });
    expect(await refundOf(held)).toEqual({ amountCents: 10_000, reason: 'free_cancellation' });
  });
});

describe('a session that the expert has approved', () => {
  test('and the client moves is asked for again, its payment kept; approved, both calendars follow', async () => {
    const held = await approved(inDays(app, 6, 10));
    const start = inDays(app, 11, 10);
    const moved = await asGuest(app, held)('reschedule', { start });
    expect(moved.body.data).toMatchObject({
      start,
      bookingStatus: 'confirmed',
      approvalStatus: 'requested',
      paymentStatus: 'completed',
    });
    const client = String((await stored(held)).clientEmail);
    expect((await mailsTo(app, client)).at(-1)?.subject).toMatch(/^We have asked/);
    expect((await mailsTo(app, 'mover@example.org')).at(-1)?.subject).toContain('asks for another time');
    expect((await app.http.post('/api/bookings').send(holdRequest(offering, start))).status).toBe(409);
    const yes = await byExpert(held, 'approve');
    expect(yes.body.data).toMatchObject({
      bookingStatus: 'confirmed',
      approvalStatus: 'approved',
      holdExpiresAt: null,
    });
    const mail = (await mailsTo(app, client)).at(-1);
    expect(mail?.subject).toMatch(/^New time/);
    expect(calendarOf(mail)).toMatchObject({ method: 'REQUEST', sequence: 1 });
    await advanceClock(app, 49 * HOUR);
    await settleJobs(app);
    expect((await view(app, held)).bookingStatus).toBe('confirmed');
  });

  test('declined at its new time is paid back in full', async () => {
    const held = await approved(inHours(20));
    await asGuest(app, held)('reschedule', { start: inDays(app, 12, 10) }).expect(200);
    const declined = await byExpert(held, 'decline', { reason: 'On leave' });
    expect(declined.body.data).toMatchObject({ bookingStatus: 'cancelled', approvalStatus: 'declined' });
    await reaches(app, held, { paymentStatus: 'refunded' });
    const mail = (await mailsTo(app, String((await stored(held)).clientEmail))).find(({ subject }) =>
      subject.startsWith('Cancelled'),
    );
    expect(mail?.text).toContain('Reason given: On leave');
    expect(calendarOf(mail)?.method).toBe('CANCEL');
  });

  test('and not answered in time is paid back as a cancellation would have been when it was moved', async () => {
    const held = await approved(inDays(app, 6, 14));
    await asGuest(app, held)('reschedule', { start: inDays(app, 13, 14) }).expect(200);
    await advanceClock(app, 48 * HOUR + 60_000);
    await reaches(app, held, { bookingStatus: 'cancelled', paymentStatus: 'refunded' });
    expect(await stored(held)).toMatchObject({ cancelledBy: 'system', cancellationReason: null });

    const late = await approved(inHours(20));
    await asGuest(app, late)('reschedule', { start: inDays(app, 9, 14) }).expect(200);
    await advanceClock(app, 48 * HOUR + 60_000);
    await reaches(app, late, { bookingStatus: 'cancelled' });
    await settleJobs(app);
    expect(await view(app, late)).toMatchObject({ paymentStatus: 'completed', price: { refundedCents: 0 } });
  });

  test('and the expert moves needs no approval, but the client’s consent', async () => {
    const held = await approved(inDays(app, 6, 18));
    await asGuest(app, held)('reschedule', { start: inDays(app, 7, 18) }).expect(200);
    const moved = await byExpert(held, 'reschedule', { start: inDays(app, 7, 20) });
    expect(moved.body.data).toMatchObject({
      approvalStatus: 'approved',
      moveConsent: 'requested',
      holdExpiresAt: null,
    });
  });
});
