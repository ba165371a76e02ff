import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp } from '../support/boot';
import { advanceClock } from '../support/jobs';
import type { TestApp } from '../support/boot';
import { asGuest, hold, holdRequest, inDays, view } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';

let app: TestApp;
let offering: Offering;

beforeAll(async () => {
  app = await bootApp();
  offering = await createOffering(app, await createExpert(app));
}, 120_000);

afterAll(() => app.stop());

const post = (body: object) => app.http.post('/api/bookings').send(body);

describe('a hold', () => {
  test('freezes slot and price for 15 minutes, and tells the guest the manage token once', async () => {
    const held = await hold(app, offering, { start: inDays(app, 3, 9) });
    expect(held.data).toMatchObject({
      bookingStatus: 'pending',
      paymentStatus: 'pending',
      approvalStatus: 'not_required',
    });
    expect(held.data.price).toMatchObject({
      subtotalCents: 10_000,
      totalCents: 10_000,
      discountCents: 0,
      currency: 'USD',
    });
    const minutes = (Date.parse(String(held.data.holdExpiresAt)) - app.clock.now().getTime()) / 60_000;
    expect(minutes).toBeGreaterThan(14.5);
    expect(minutes).toBeLessThanOrEqual(15);
    expect(held.manageToken).toHaveLength(43);
    const row = await app.strapi.db
      .query('api::bookings.consultant-booking')
      .findOne({ where: { documentId: held.documentId } });
    expect(JSON.stringify(row)).not.toContain(held.manageToken);
    expect(row).toMatchObject({ platformFeeCents: 1500, consultantPayoutCents: 8500 });
  });

  test('of a text that cannot be stored, or of more people than seats, is refused by its field', async () => {
    const request = holdRequest(offering, inDays(app, 3, 12)) as { data: { client: object } };
    const sent = async (more: object) => {
      const { status, body } = await post({ data: { ...request.data, ...more } });
      return [status, body.error?.details.errors[0]?.path.join('.')] as unknown;
    };
    expect(await sent({ client: { ...request.data.client, firstName: 'a\0b' } })).toEqual([
      400,
      'data.client.firstName',
    ]);
    expect(await sent({ participants: [{ name: 'Ada' }, { name: 'Ben' }] })).toEqual([400, 'data.participants']);
    expect(await sent({ participants: [{ name: 'Ada' }] })).toEqual([201, undefined]);
  });

  test('of a taken slot, also overlapping by half, is refused', async () => {
    await hold(app, offering, { start: inDays(app, 4, 9) });
    const again = await post(holdRequest(offering, inDays(app, 4, 9)));
    expect(again.status).toBe(409);
    expect(again.body.error.details).toMatchObject({ code: 'slot_taken', errors: [{ path: ['start'] }] });
    const half = inDays(app, 4, 9).replace('T09:00', 'T09:30');
    expect((await post(holdRequest(offering, half))).status).toBe(409);
  });

  test('expires by itself and frees the slot', async () => {
    const start = inDays(app, 5, 9);
    const held = await hold(app, offering, { start });
    await advanceClock(app, 16 * 60_000);
    await expect.poll(async () => (await view(app, held)).bookingStatus, { timeout: 15_000 }).toBe('expired');
    expect((await post(holdRequest(offering, start))).status).toBe(201);
    expect((await asGuest(app, held)('payment')).body.error.details.code).toBe('hold_expired');
  });

  test.each<[string, (start: string) => Record<string, unknown>, number, string, string]>([
    ['an unknown field', () => ({ couponcode: 'X' }), 400, 'invalid_input', 'data.couponcode'],
    ['a wrong type', () => ({ seats: 'two' }), 400, 'invalid_input', 'data.seats'],
    ['a negative number of seats', () => ({ seats: -1 }), 400, 'invalid_input', 'data.seats'],
    ['more seats than there are', () => ({ seats: 2 }), 422, 'slot_not_offered', 'seats'],
    ['an impossible zone', () => ({ timezone: 'Mars/Olympus' }), 400, 'invalid_time_zone', 'data.timezone'],
    ['a time that is past', () => ({ start: '2020-01-01T10:00:00Z' }), 422, 'slot_too_soon', 'start'],
    ['a date that does not exist', () => ({ start: '2026-02-30T10:00:00Z' }), 400, 'invalid_input', 'data.start'],
    ['a start without zone', () => ({ start: '2026-05-05T10:00:00' }), 400, 'invalid_input', 'data.start'],
    [
      'a time beside the grid',
      (start) => ({ start: start.replace(':00:00', ':07:00') }),
      422,
      'slot_not_offered',
      'start',
    ],
    ['an unknown offering', () => ({ offering: 'nowhere' }), 404, 'not_found', 'offering'],
    [
      'a client without e-mail',
      () => ({ client: { firstName: 'A', lastName: 'B' } }),
      400,
      'invalid_input',
      'data.client.email',
    ],
  ])('with %s is refused with its field', async (_what, changes, status, code, path) => {
    const start = inDays(app, 20, 9);
    const before = await app.strapi.db.query('api::bookings.consultant-booking').count();
    const response = await post(holdRequest(offering, start, changes(start)));
    expect({ status: response.status, code: response.body.error?.details?.code }).toEqual({ status, code });
    expect(response.body.error.details.errors[0].path.join('.')).toBe(path);
    expect(await app.strapi.db.query('api::bookings.consultant-booking').count()).toBe(before);
  });

  test("is nobody else's: another token, no token, another id are all 404", async () => {
    const held = await hold(app, offering, { start: inDays(app, 6, 9) });
    const other = await hold(app, offering, { start: inDays(app, 7, 9) });
    expect((await app.http.get(`/api/bookings/${held.documentId}`)).status).toBe(404);
    expect((await asGuest(app, { ...held, manageToken: other.manageToken })('cancel')).status).toBe(404);
    expect((await app.http.get('/api/bookings/unknown').set('x-manage-token', held.manageToken)).status).toBe(404);
    expect((await view(app, held)).bookingStatus).toBe('pending');
  });
});
