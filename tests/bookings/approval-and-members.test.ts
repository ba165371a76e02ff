import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp } from '../support/boot';
import { advanceClock } from '../support/jobs';
import type { TestApp } from '../support/boot';
import { asGuest, hold, holdRequest, inDays, view } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Expert, Offering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import type { Member } from '../support/builders/member';
import { confirmed, payIntent, reaches } from '../support/builders/payment';

let app: TestApp;
let expert: Expert;
let expertLogin: Member;
let client: Member;
let stranger: Member;
let careful: Offering;
let open: Offering;

beforeAll(async () => {
  app = await bootApp();
  [expertLogin, client, stranger] = await Promise.all([createMember(app), createMember(app), createMember(app)]);
  expert = await createExpert(app, { user: expertLogin.documentId });
  careful = await createOffering(app, expert, { requiresApproval: true });
  open = await createOffering(app, expert);
}, 120_000);

afterAll(() => app.stop());

describe('a booking that needs approval', () => {
  test('cannot be paid before the expert accepts, then can', async () => {
    const held = await hold(app, careful, { start: inDays(app, 3, 9) });
    expect(held.data.approvalStatus).toBe('requested');
    expect((await asGuest(app, held)('payment')).body.error.details).toMatchObject({ code: 'rule_refused' });
    expect((await expertLogin.post(`/api/bookings/${held.documentId}/approve`)).status).toBe(200);
    await payIntent(app, held);
    await reaches(app, held, { bookingStatus: 'confirmed', approvalStatus: 'approved' });
  });

  test('is declined with a reason, and its slot is free again', async () => {
    const start = inDays(app, 4, 9);
    const held = await hold(app, careful, { start });
    expect((await expertLogin.post(`/api/bookings/${held.documentId}/decline`, {})).status).toBe(400);
    const declined = await expertLogin.post(`/api/bookings/${held.documentId}/decline`, { reason: 'On leave' });
    expect(declined.body.data).toMatchObject({ bookingStatus: 'cancelled', approvalStatus: 'declined' });
    expect((await app.http.post('/api/bookings').send(holdRequest(careful, start))).status).toBe(201);
  });

  test('is not approved by its client, nor seen by a stranger', async () => {
    const held = await hold(app, careful, { start: inDays(app, 5, 9) });
    expect((await asGuest(app, held)('approve')).status).toBe(403);
    expect((await stranger.post(`/api/bookings/${held.documentId}/approve`)).status).toBe(404);
    expect((await stranger.get(`/api/bookings/${held.documentId}`)).status).toBe(404);
  });
});

describe('the session', () => {
  test('is started and completed by its expert, not before its time; the expert earns it', async () => {
    const start = new Date(Math.ceil((app.clock.now().getTime() + 3_600_000) / 3_600_000) * 3_600_000).toISOString();
    const held = await confirmed(app, open, { start });
    expect((await expertLogin.post(`/api/bookings/${held.documentId}/complete`)).status).toBe(422);
    await advanceClock(app, Date.parse(start) - app.clock.now().getTime());
    expect((await expertLogin.post(`/api/bookings/${held.documentId}/start`)).body.data.bookingStatus).toBe(
      'in_progress',
    );
    expect((await asGuest(app, held)('cancel')).status).toBe(409);
    const done = await expertLogin.post(`/api/bookings/${held.documentId}/complete`);
    expect(done.body.data).toMatchObject({ bookingStatus: 'completed', price: { payoutCents: 8500 } });
    const row = await app.strapi.db
      .query('api::experts.consultant')
      .findOne({ where: { documentId: expert.documentId } });
    expect(row).toMatchObject({ totalSessions: 1, totalRevenueCents: 10_000 });
  });

  test('missed by the client is paid all the same', async () => {
    const start = new Date(Math.ceil((app.clock.now().getTime() + 7_200_000) / 3_600_000) * 3_600_000).toISOString();
    const held = await confirmed(app, open, { start });
    await advanceClock(app, Date.parse(start) + 15 * 60_000 - app.clock.now().getTime());
    expect((await expertLogin.post(`/api/bookings/${held.documentId}/no-show`)).body.data.bookingStatus).toBe(
      'no_show_client',
    );
    expect(await view(app, held)).toMatchObject({ paymentStatus: 'completed', price: { refundedCents: 0 } });
  });
});

describe('members', () => {
  test("see their own bookings, as client and as expert, and nobody else's", async () => {
    const mine = await client.post('/api/bookings', holdRequest(open, inDays(app, 8, 9)).data);
    expect(mine.status).toBe(201);
    const list = await client.get('/api/bookings');
    expect(list.body.data.map((booking: { documentId: string }) => booking.documentId)).toEqual([
      mine.body.data.documentId,
    ]);
    expect(list.body.data[0].price).not.toHaveProperty('payoutCents');
    expect((await stranger.get('/api/bookings')).body.meta.pagination.total).toBe(0);
    const asExpert = await expertLogin.get('/api/bookings?as=consultant&pagination[pageSize]=100');
    expect(asExpert.body.data.map((booking: { documentId: string }) => booking.documentId)).toContain(
      mine.body.data.documentId,
    );
    expect((await app.http.get('/api/bookings')).status).toBe(403);
  });

  test('find the bookings that they made as guests under their verified address', async () => {
    const held = await hold(app, open, {
      start: inDays(app, 9, 9),
      client: { firstName: 'C', lastName: 'D', email: client.email.toUpperCase() },
    });
    const list = await client.get('/api/bookings');
    expect(list.body.data.map((booking: { documentId: string }) => booking.documentId)).toContain(held.documentId);
  });
});
