import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { bookingSnapshot, type BookingEventType } from '../../src/api/bookings/public';
import { publishEvent } from '../../src/api/system/public';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { startOdooListener, type OdooListener } from '../../src/cli/demo/odoo-listener';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { storeBooking } from '../support/builders/booking-row';
import { advanceClock, settleJobs } from '../support/jobs';
import { waitFor } from '../support/wait-for';

const BOOKING = 'api::bookings.consultant-booking';

let app: TestApp;
let odoo: OdooListener;

beforeAll(async () => {
  odoo = await startOdooListener();
  app = await bootApp(EVERYTHING, {
    ODOO_URL: odoo.url,
    ODOO_DATABASE: 'magnetiq',
    ODOO_API_KEY: 'listener-api-key',
    ODOO_TIMEOUT_MS: '2000',
    ODOO_WON_STAGE: 'crm.stage_lead4',
  });
});
afterAll(async () => {
  await app?.stop();
  await odoo?.stop();
});
afterEach(() => odoo.setOutage(undefined));

/** Changes the booking and tells of it, as the use cases of bookings do. */
async function change(documentId: string, data: Record<string, unknown>, types: BookingEventType[]): Promise<void> {
  await app.strapi.db.transaction(async () => {
    if (Object.keys(data).length > 0) {
      await asUseCase(() => app.strapi.db.query(BOOKING).update({ where: { documentId }, data }));
    }
    const payload = await bookingSnapshot(app.strapi, documentId);
    for (const type of types) await publishEvent(app.strapi, { type, key: documentId, payload });
  });
}

/** After a failure Odoo is left in peace for 15 seconds. */
const passPause = () => advanceClock(app, 16_000);

const leadOf = (documentId: string) => odoo.store.byExternalId(`magnetiq.booking_${documentId}`);
const recordOf = (documentId: string) =>
  app.strapi.db.query('api::system.integration-record').findOne({ where: { targetDocumentId: documentId } });
const messages = () =>
  app.strapi.db.query('api::system.outbox-message').findMany({ where: { channel: 'odoo' }, orderBy: { id: 'asc' } });

it('brings a held, then confirmed, then completed booking to Odoo as one opportunity of one contact', async () => {
  const id = await storeBooking(app.strapi, {
    clientEmail: 'Returning@example.com',
    clientLanguage: 'de',
    utmSource: 'newsletter',
    utmCampaign: 'spring',
  });
  await change(id, {}, ['lead.created', 'booking.held']);
  await settleJobs(app);
  expect(leadOf(id)).toMatchObject({
    type: 'opportunity',
    expected_revenue: 200,
    probability: 20,
    active: true,
    source_id: odoo.store.all('utm.source')[0]?.id,
    campaign_id: odoo.store.all('utm.campaign')[0]?.id,
  });
  expect(await messages()).toHaveLength(1);

  await change(id, { bookingStatus: 'confirmed', paymentStatus: 'completed' }, ['booking.confirmed', 'lead.converted']);
  await settleJobs(app);
  expect(leadOf(id)).toMatchObject({ probability: 90 });

  await change(id, { bookingStatus: 'completed' }, ['booking.completed']);
  await settleJobs(app);
  expect(leadOf(id)).toMatchObject({
    probability: 100,
    stage_id: odoo.store.byExternalId('crm.stage_lead4')?.id,
  });

  const second = await storeBooking(app.strapi, {
    clientEmail: 'returning@example.com',
    clientLanguage: 'de',
    bookingStatus: 'cancelled',
  });
  await change(second, {}, ['booking.cancelled']);
  await settleJobs(app);
  expect(leadOf(second)).toMatchObject({ probability: 0, active: false, partner_id: leadOf(id)?.['partner_id'] });
  expect(odoo.store.all('res.partner')).toMatchObject([{ lang: 'de_DE' }]);
  expect(odoo.store.all('crm.lead')).toHaveLength(2);
});

it('tells Odoo what a booking is worth in the currency of its company, by the rate of its day, or that nobody knows', async () => {
  const id = await storeBooking(app.strapi, { currency: 'JPY', subtotalCents: 422_200, totalAmountCents: 422_200 });
  await change(id, {}, ['booking.held']);
  await settleJobs(app);
  expect(leadOf(id)).toMatchObject({
    expected_revenue: 0,
    description: expect.stringContaining('not known in EUR: there is no exchange rate from JPY'),
  });

  const rate = { baseCurrency: 'EUR', quoteCurrency: 'JPY', rate: 162.4, validFrom: '2020-01-01' };
  await app.strapi.documents('api::billing.exchange-rate').create({ data: rate as never });
  await change(id, {}, ['booking.held']);
  await settleJobs(app);
  expect(leadOf(id)).toMatchObject({
    expected_revenue: 26,
    description: expect.stringContaining('Expected revenue: 26.00 EUR (1 EUR = 162.4 JPY, 2020-01-01)'),
  });
  expect(leadOf(id)?.['description']).toContain('Price: 4222.00 JPY');
});

it('keeps the outcome on the integration record and sends nothing when nothing changed', async () => {
  const id = await storeBooking(app.strapi);
  await change(id, {}, ['booking.held']);
  await settleJobs(app);
  expect(await recordOf(id)).toMatchObject({
    system: 'odoo',
    externalModel: 'crm.lead',
    externalId: `magnetiq.booking_${id}`,
    syncError: null,
    residue: { odooId: leadOf(id)?.id },
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    lastSyncedAt: expect.any(String),
  });
  const calls = odoo.calls.length;
  await change(id, {}, ['booking.payment_failed']);
  await settleJobs(app);
  expect(odoo.calls).toHaveLength(calls);
  expect((await messages()).at(-1)).toMatchObject({ outboxState: 'delivered' });
});

it('keeps the words of a refusal on the record, and a later change mends it', async () => {
  const id = await storeBooking(app.strapi, { clientFirstName: '', clientLastName: '' });
  await change(id, {}, ['booking.held']);
  await waitFor('the end', async () => (await messages()).at(-1)?.outboxState === 'dead');
  const refusal = "The contact was refused: Missing required value for the field 'Name' (name)";
  expect(await recordOf(id)).toMatchObject({ syncError: refusal, contentHash: null });
  expect((await messages()).at(-1)).toMatchObject({ attempts: 1, lastError: `Odoo refused the booking: ${refusal}` });

  await change(id, { clientLastName: 'Lee' }, ['booking.confirmed']);
  await settleJobs(app);
  expect(await recordOf(id)).toMatchObject({ syncError: null });
  expect(leadOf(id)).toMatchObject({ contact_name: 'Lee' });
});

it('tries again while Odoo is down, visibly, and then brings the latest state once', async () => {
  const id = await storeBooking(app.strapi);
  odoo.setOutage('unavailable');
  await change(id, {}, ['booking.held']);
  await settleJobs(app);
  expect((await messages()).at(-1)).toMatchObject({
    outboxState: 'pending',
    attempts: 1,
    lastError: 'Odoo answered 503: no explanation',
  });
  expect(await recordOf(id)).toMatchObject({ syncError: 'Odoo answered 503: no explanation', lastSyncedAt: null });

  await change(id, { bookingStatus: 'cancelled' }, ['booking.cancelled']);
  odoo.setOutage(undefined);
  await advanceClock(app, 20_000);
  await waitFor('the delivery', () => leadOf(id));
  await settleJobs(app);
  expect(leadOf(id)).toMatchObject({ active: false });
  expect(odoo.store.all('crm.lead').filter(({ id: row }) => row === leadOf(id)?.id)).toHaveLength(1);
  expect(await recordOf(id)).toMatchObject({ syncError: null });
});

it('leaves Odoo in peace for some seconds after it was down, and other work its workers', async () => {
  const ids = await Promise.all([1, 2, 3].map(() => storeBooking(app.strapi)));
  await passPause();
  odoo.setOutage('unavailable');
  const asked = odoo.asked();
  for (const id of ids) {
    await change(id, {}, ['booking.held']);
    await settleJobs(app);
  }
  expect(odoo.asked() - asked).toBe(1);
  const waiting = (await messages()).slice(-3);
  expect(waiting.map(({ lastError }) => lastError)).toEqual(Array(3).fill('Odoo answered 503: no explanation'));
  odoo.setOutage(undefined);
  await advanceClock(app, 20_000);
  await waitFor('the deliveries', () => ids.every(leadOf));
});

it('takes messages that wait for their turn together', async () => {
  await passPause();
  const ids = await Promise.all(Array.from({ length: 12 }, () => storeBooking(app.strapi)));
  odoo.calls.length = 0;
  odoo.setLatency(100);
  await app.strapi.db.transaction(async () => {
    for (const id of ids) await change(id, {}, ['booking.held']);
  });
  await settleJobs(app);
  odoo.setLatency(0);
  expect(ids.every(leadOf)).toBe(true);
  expect(odoo.calls.filter((call) => call === 'crm.lead.load').length).toBeLessThan(ids.length);
});

it('makes no second lead when the answer of Odoo was lost', async () => {
  const id = await storeBooking(app.strapi);
  odoo.setOutage('unheard');
  await change(id, {}, ['booking.held']);
  await settleJobs(app);
  expect((await messages()).at(-1)).toMatchObject({ outboxState: 'pending' });
  odoo.setOutage(undefined);
  const before = odoo.store.all('res.partner').length;
  await advanceClock(app, 20_000);
  await waitFor('the delivery', () => leadOf(id));
  await settleJobs(app);
  expect(odoo.store.all('res.partner').length - before).toBeLessThanOrEqual(1);
  expect(odoo.store.all('crm.lead').filter(({ externalId }) => externalId?.endsWith(id))).toHaveLength(1);
});
