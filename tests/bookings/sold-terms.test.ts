import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import type { AdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { asGuest, hold, inDays, view } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';
import { advanceClock } from '../support/jobs';

const OFFERINGS = '/content-manager/collection-types/api::experts.consultant-offering';
const BOOKINGS = '/content-manager/collection-types/api::bookings.consultant-booking';

let app: TestApp;
let editor: AdminSession;

beforeAll(async () => {
  app = await bootApp();
  editor = await openAdminSession(app);
}, 120_000);

afterAll(() => app.stop());

describe('an offering that changes after it was sold', () => {
  test('keeps the length of a booking that is moved', async () => {
    const offering = await createOffering(app, await createExpert(app));
    const held = await confirmed(app, offering, { start: inDays(app, 9, 9) });
    expect((await editor.put(`${OFFERINGS}/${offering.documentId}`, { durationMinutes: 30 })).status).toBe(200);
    const start = inDays(app, 10, 9);
    expect((await asGuest(app, held)('reschedule', { start })).status).toBe(200);
    const { occurrenceDocumentId, scheduledEnd } = (await app.strapi.db
      .query('api::bookings.consultant-booking')
      .findOne({ where: { documentId: held.documentId } })) as Record<string, string>;
    expect(Date.parse(String(scheduledEnd)) - Date.parse(start)).toBe(3_600_000);
    const claims = await app.strapi.db
      .query('api::bookings.resource-claim')
      .count({ where: { occurrenceDocumentId: String(occurrenceDocumentId) } });
    expect(claims).toBe(12);
  });

  test('does not take the time of another expert for a booking that is moved', async () => {
    const offering = await createOffering(app, await createExpert(app));
    const held = await confirmed(app, offering, { start: inDays(app, 9, 9) });
    const other = await createExpert(app);
    const given = await editor.put(`${OFFERINGS}/${offering.documentId}`, {
      consultant: { connect: [{ documentId: other.documentId }], disconnect: [] },
    });
    expect(given.status).toBe(200);
    expect((await asGuest(app, held)('reschedule', { start: inDays(app, 10, 9) })).status).toBe(404);
    expect((await view(app, held)).bookingStatus).toBe('confirmed');
    expect((await asGuest(app, held)('cancel')).status).toBe(200);
  });
});

describe('an hourly rate that is sold in another currency', () => {
  const RATES = '/content-manager/collection-types/api::billing.exchange-rate';
  const rate = (value: string, validFrom: string) => ({
    baseCurrency: 'USD',
    quoteCurrency: 'JPY',
    rate: value,
    validFrom,
  });
  const bookingOf = (documentId: string) =>
    app.strapi.db.query('api::bookings.consultant-booking').findOne({ where: { documentId } });

  test('is converted by the rate of the day, which stays on the booking; without one it is not on sale', async () => {
    const expert = await createExpert(app, { currency: 'USD', hourlyRateCents: 15_000 });
    const offering = await createOffering(app, expert, { currency: 'USD', durationMinutes: 90 });
    const byTheHour = { pricingModel: 'hourly', currency: 'JPY' };
    const early = await editor.put(`${OFFERINGS}/${offering.documentId}`, byTheHour);
    expect(early.status).toBe(422);
    expect(early.body.error.details).toMatchObject({ code: 'rule_refused', errors: [{ path: ['currency'] }] });
    expect(early.body.error.message).toContain('no exchange rate from USD to JPY');

    expect((await editor.post(RATES, rate('149.505', '2020-01-01'))).status).toBe(201);
    // Of a day to come: it does not hold yet.
    expect((await editor.post(RATES, rate('1', inDays(app, 30).slice(0, 10)))).status).toBe(201);
    expect((await editor.put(`${OFFERINGS}/${offering.documentId}`, byTheHour)).status).toBe(200);
    const held = await hold(app, offering, { start: inDays(app, 9, 9) });
    // 150.00 USD an hour are 22,426 JPY; an hour and a half of that.
    expect(await bookingOf(held.documentId)).toMatchObject({
      currency: 'JPY',
      hourlyRateCents: 2_242_600,
      totalAmountCents: 3_363_900,
      originalRateCents: 15_000,
      originalRateCurrency: 'USD',
      exchangeRateBase: 'USD',
      exchangeRateDate: '2020-01-01',
    });
    expect(Number((await bookingOf(held.documentId))?.exchangeRate)).toBe(149.505);

    expect((await editor.post(RATES, rate('100', '2020-02-01'))).status).toBe(201);
    const later = await hold(app, offering, { start: inDays(app, 11, 9) });
    expect((await bookingOf(later.documentId))?.totalAmountCents).toBe(2_250_000);
    expect((await bookingOf(held.documentId))?.totalAmountCents).toBe(3_363_900);
  });

  test('cannot be put in doubt by the expert who changes the currency of the rate', async () => {
    const expert = await createExpert(app, { currency: 'EUR', hourlyRateCents: 15_000 });
    const priced = { currency: 'EUR', pricingModel: 'hourly' };
    await createOffering(app, expert, priced);
    const path = `/content-manager/collection-types/api::experts.consultant/${expert.documentId}`;
    const changed = await editor.put(path, { currency: 'GBP' });
    expect(changed.status).toBe(422);
    expect((await editor.get(path)).body.data.currency).toBe('EUR');
  });

  test('counts no yen as dollars in the figures of an expert', async () => {
    const expert = await createExpert(app, { currency: 'USD' });
    const yen = await createOffering(app, expert, { currency: 'JPY', priceCents: 422_200 });
    const dollars = await createOffering(app, expert, { currency: 'USD', priceCents: 10_000 });
    const sold = [
      await confirmed(app, yen, { start: inDays(app, 1, 3) }),
      await confirmed(app, dollars, { start: inDays(app, 1, 5) }),
    ];
    // Both are over, and nothing has completed them by itself yet.
    await advanceClock(app, Date.parse(inDays(app, 1, 7)) - app.clock.now().getTime());
    for (const { documentId } of sold) {
      const done = await editor.post(`/bookings/${documentId}/transitions`, { data: { transition: 'complete' } });
      expect(done.status).toBe(200);
    }
    const figures = await app.strapi.db
      .query('api::experts.consultant')
      .findOne({ where: { documentId: expert.documentId, locale: 'en' } });
    expect(figures).toMatchObject({
      totalSessions: 2,
      totalRevenueCents: 10_000,
      revenueByCurrency: { JPY: 422_200, USD: 10_000 },
    });
  });
});

test('an editor cannot give a booking a time zone that does not exist', async () => {
  const offering = await createOffering(app, await createExpert(app));
  const held = await confirmed(app, offering, { start: inDays(app, 9, 9) });
  const changed = await editor.put(`${BOOKINGS}/${held.documentId}`, { timezone: 'Mars/Olympus' });
  expect(changed.status).toBe(400);
  expect(changed.body.error.details.errors[0].path).toEqual(['timezone']);
});

test('an editor cannot empty what an offering is priced by', async () => {
  const offering = await createOffering(app, await createExpert(app));
  for (const attribute of ['pricingModel', 'currency']) {
    const changed = await editor.put(`${OFFERINGS}/${offering.documentId}`, { [attribute]: null });
    expect(changed.status).toBe(400);
    expect(changed.body.error.details.errors[0].path).toEqual([attribute]);
  }
});
