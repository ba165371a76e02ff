import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import type { AdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';

const LIST = '/content-manager/collection-types/api::bookings.consultant-booking';

let app: TestApp;
let editor: AdminSession;
let offering: Offering;
let expert: Awaited<ReturnType<typeof createExpert>>;

beforeAll(async () => {
  app = await bootApp();
  editor = await openAdminSession(app);
  expert = await createExpert(app);
  offering = await createOffering(app, expert);
}, 120_000);

afterAll(() => app.stop());

const form = (start: string, changes: Record<string, unknown> = {}) => ({
  offering: { connect: [{ documentId: offering.documentId }], disconnect: [] },
  scheduledStart: start,
  timezone: 'Europe/Berlin',
  clientFirstName: 'Erna',
  clientLastName: 'Editor',
  clientEmail: 'erna@example.com',
  clientLanguage: 'de',
  seats: 1,
  bookingStatus: 'pending',
  paymentStatus: 'pending',
  refundAmountCents: 0,
  sessionType: 'consultation',
  ...changes,
});

const faults = (body: { error: { details: { errors: { path: string[] }[] } } }) =>
  body.error.details.errors.map(({ path }) => path.join('.'));

const stored = (documentId: string, populate: string[] = []) =>
  app.strapi.db.query('api::bookings.consultant-booking').findOne({ where: { documentId }, populate });

describe('an editor in the content manager', () => {
  test('makes a booking that is held for 48 hours at its real price', async () => {
    const saved = await editor.post(LIST, form(inDays(app, 3, 9)));
    expect(saved.status).toBe(201);
    const booking = await stored(saved.body.data.documentId);
    expect(booking).toMatchObject({
      bookingStatus: 'pending',
      paymentStatus: 'pending',
      totalAmountCents: 10_000,
      platformFeeCents: 1500,
      bookedThrough: 'admin',
    });
    const hours = (Date.parse(booking.holdExpiresAt) - app.clock.now().getTime()) / 3_600_000;
    expect(hours).toBeGreaterThan(47.9);
    expect((await app.http.post('/api/bookings').send(holdRequest(offering, inDays(app, 3, 9)))).status).toBe(409);
  });

  test('sees the free times of an offering, and books one of them', async () => {
    const at = `/bookings/slots?offering=${offering.documentId}&from=${inDays(app, 5).slice(0, 10)}&to=${inDays(app, 6).slice(0, 10)}`;
    const { slots, consultant } = (await editor.get(at).expect(200)).body.data;
    expect(consultant).toMatchObject({ documentId: expert.documentId, timezone: expect.any(String) });
    const [{ start, end }] = slots;
    const saved = await editor.post(LIST, form(start)).expect(201);
    expect(saved.body.data).toMatchObject({ scheduledStart: start, scheduledEnd: end });
    const left = (await editor.get(at).expect(200)).body.data.slots as { start: string }[];
    expect(left.map((slot) => slot.start)).not.toContain(start);
  });

  test('is shown them for a bounded time, and only with the right to make bookings', async () => {
    const at = (query: string) => `/bookings/slots?offering=${offering.documentId}&${query}`;
    expect((await editor.get(at('from=2026-01-01&to=2026-02-01'))).status).toBe(400);
    expect((await editor.get(at('from=2026-01-02&to=2026-01-01'))).status).toBe(400);
    expect((await editor.get('/bookings/slots?offering=none&from=2026-01-01&to=2026-01-02')).status).toBe(404);
    for (const role of ['editor', 'viewer', 'finance']) {
      const session = await openAdminSession(app, role);
      expect([role, (await session.get(at('from=2026-01-01&to=2026-01-02'))).status]).toEqual([role, 403]);
    }
    const manager = await openAdminSession(app, 'booking-manager');
    expect((await manager.get(at('from=2026-01-01&to=2026-01-02'))).status).toBe(200);
  });

  test.each([
    ['nothing that can be shown as a link', { meetingUrl: `https://example.com/\u0000` }, ['meetingUrl']],
    ['its price', { paymentStatus: 'completed', totalAmountCents: 1 }, ['paymentStatus', 'totalAmountCents']],
    ['its state', { bookingStatus: 'confirmed', approvalStatus: 'approved' }, ['bookingStatus', 'approvalStatus']],
    ['what comes later', { clientRating: 5, actionItems: ['Call'] }, ['actionItems', 'clientRating']],
    ['another kind than was offered', { sessionType: 'workshop' }, ['sessionType']],
    ['nothing that can be read as a platform', { meetingPlatform: 'telepathy' }, ['meetingPlatform']],
    ['a title that is none', { sessionTitle: { en: 'Kick-off', de: 7 } }, ['sessionTitle.de']],
  ])('is refused a booking that says %s, with the fields', async (_name, typed, fields) => {
    const { status, body } = await editor.post(LIST, form(inDays(app, 2, 9), typed));
    expect([Math.trunc(status / 100), faults(body).sort()], JSON.stringify(body)).toEqual([4, fields.sort()]);
  });

  test('says what staff know of a new booking, in both languages', async () => {
    const other = await createExpert(app);
    const known = { sessionTitle: { en: 'Kick-off', de: 'Auftakt' }, internalNotes: 'VIP', meetingPlatform: 'zoom' };
    const manager = { assignedSuccessManager: { connect: [{ id: editor.userId }], disconnect: [] } };
    const wrong = { consultant: { connect: [{ documentId: other.documentId }], disconnect: [] } };
    const refused = await editor.post(LIST, form(inDays(app, 2, 9), { ...known, ...wrong }));
    expect([refused.status, faults(refused.body)]).toEqual([422, ['consultant']]);
    const right = { consultant: { connect: [{ documentId: expert.documentId }], disconnect: [] } };
    const saved = await editor.post(LIST, form(inDays(app, 2, 9), { ...known, ...manager, ...right })).expect(201);
    expect(await stored(saved.body.data.documentId, ['assignedSuccessManager'])).toMatchObject({
      ...known,
      assignedSuccessManager: { id: editor.userId },
    });
  });

  test('cannot book a taken slot; the field is marked', async () => {
    await editor.post(LIST, form(inDays(app, 4, 9)));
    const again = await editor.post(LIST, form(inDays(app, 4, 9)));
    expect(again.status).toBe(409);
    expect(again.body.error.details.errors[0].path).toEqual(['scheduledStart']);
  });

  test('is told which field is missing', async () => {
    const saved = await editor.post(LIST, form(inDays(app, 5, 9), { clientEmail: 'nobody' }));
    expect(saved.status).toBe(400);
    expect(saved.body.error.details.errors[0].path).toEqual(['clientEmail']);
  });

  test('cancels by choosing the state: the client gets everything back', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 1, 20) });
    const changed = await editor.put(`${LIST}/${held.documentId}`, {
      bookingStatus: 'cancelled',
      cancellationReason: 'Ill',
    });
    expect(changed.status).toBe(200);
    expect(await stored(held.documentId)).toMatchObject({
      bookingStatus: 'cancelled',
      cancelledBy: 'staff',
      cancellationReason: 'Ill',
    });
    await expect.poll(async () => (await stored(held.documentId)).refundAmountCents).toBe(10_000);
  });

  test('moves by typing another start, onto free time only', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 6, 9) });
    await confirmed(app, offering, { start: inDays(app, 6, 15) });
    const taken = await editor.put(`${LIST}/${held.documentId}`, { scheduledStart: inDays(app, 6, 15) });
    expect(taken.status).toBe(409);
    expect((await editor.put(`${LIST}/${held.documentId}`, { scheduledStart: inDays(app, 6, 12) })).status).toBe(200);
    expect(new Date((await stored(held.documentId)).scheduledStart).toISOString()).toBe(inDays(app, 6, 12));
  });

  test('cannot type over what is computed, nor confirm by hand, nor swap what was sold', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 7, 9) });
    const before = await stored(held.documentId);
    const typed = await editor.put(`${LIST}/${held.documentId}`, {
      totalAmountCents: 5,
      refundAmountCents: 9,
      internalNotes: 'VIP',
    });
    expect([typed.status, faults(typed.body)]).toEqual([400, ['totalAmountCents', 'refundAmountCents']]);
    expect(await stored(held.documentId)).toMatchObject({
      totalAmountCents: before.totalAmountCents,
      refundAmountCents: 0,
      internalNotes: null,
    });
    const pending = await editor.post(LIST, form(inDays(app, 8, 9)));
    const confirm = await editor.put(`${LIST}/${pending.body.data.documentId}`, { bookingStatus: 'confirmed' });
    expect(confirm.status).toBe(409);
    expect((await editor.put(`${LIST}/${held.documentId}`, { seats: 3 })).status).toBe(422);
  });

  test('cannot duplicate a booking, nor delete one that is still bound', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 9, 9) });
    expect((await editor.post(`${LIST}/clone/${held.documentId}`, {})).status).toBeGreaterThanOrEqual(400);
    expect((await editor.delete(`${LIST}/${held.documentId}`)).status).toBe(422);
    expect((await editor.post(`${LIST}/actions/bulkDelete`, { documentIds: [held.documentId] })).status).toBe(422);
    expect(await stored(held.documentId)).toMatchObject({ bookingStatus: 'confirmed', deletedAt: null });
  });
});
