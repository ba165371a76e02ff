import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { importedFrom } from '../support/legacy/imported';
import { consultantBooking, magnetiqOffice } from '../support/legacy/magnetiq-office';
import { writeSmallSource, type SmallRow } from '../support/legacy/small-source';

let app: TestApp;
let runs = 0;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
});
afterAll(() => app.stop());

/** A run over a source in which the bookings stand so. */
async function importedAs(...bookings: SmallRow[]) {
  runs += 1;
  const [consultant] = magnetiqOffice().consultants ?? [];
  const source = writeSmallSource(path.join(app.database.folder, `moved-${runs}.db`), {
    consultants: [consultant ?? {}],
    consultant_bookings: bookings,
  });
  const { tables } = await importedFrom(app, 'magnetiq', source);
  return tables.consultant_bookings?.warnings ?? [];
}

const booking = (id: number, day: string, changes: SmallRow = {}): SmallRow =>
  consultantBooking(id, {
    scheduled_start: `2099-05-${day} 09:00:00`,
    scheduled_end: `2099-05-${day} 10:00:00`,
    booking_status: 'confirmed',
    payment_status: 'pending',
    ...changes,
  });

/** The days on which time is claimed. */
async function claimedDays(): Promise<string[]> {
  const open = (await app.strapi.db.query('api::bookings.booking-occurrence').findMany({
    where: { occurrenceStatus: 'open' },
    orderBy: { startsAt: 'asc' },
  })) as { documentId: string; startsAt: string }[];
  const claims = await app.strapi.db.query('api::bookings.resource-claim').count();
  expect(claims).toBe(open.length * 12);
  return open.map(({ startsAt }) => new Date(startsAt).toISOString().slice(8, 10));
}

it('a booking that the old system moved, or ended, after the first run gives its time back and claims the new one', async () => {
  expect(await importedAs(booking(1, '04'), booking(2, '05'), booking(3, '06'))).toEqual([]);
  expect(await claimedDays()).toEqual(['04', '05', '06']);
  await importedAs(booking(1, '05'), booking(2, '07'), booking(3, '06', { booking_status: 'cancelled' }));
  expect(await claimedDays()).toEqual(['05', '07']);
  await importedAs(booking(1, '05'), booking(2, '07'), booking(3, '06', { booking_status: 'cancelled' }));
  expect(await claimedDays()).toEqual(['05', '07']);
});

it('its deadlines count from the time that it has now', async () => {
  const rows = (await app.strapi.db
    .query('api::bookings.consultant-booking')
    .findMany({ where: { bookedThrough: 'import' } })) as { termsStart: string | null; moveConsent: string | null }[];
  expect(rows.map(({ termsStart }) => termsStart)).toEqual([null, null, null]);
});
