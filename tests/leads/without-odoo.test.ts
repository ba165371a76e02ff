import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookingSnapshot } from '../../src/api/bookings/public';
import { publishEvent } from '../../src/api/system/public';
import { bootApp, type TestApp } from '../support/boot';
import { storeBooking } from '../support/builders/booking-row';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

it('enqueues nothing for Odoo when none is set up', async () => {
  const id = await storeBooking(app.strapi);
  const payload = await bookingSnapshot(app.strapi, id);
  await app.strapi.db.transaction(() => publishEvent(app.strapi, { type: 'booking.held', key: id, payload }));
  expect(await app.strapi.db.query('api::system.outbox-message').count({ where: { channel: 'odoo' } })).toBe(0);
});
