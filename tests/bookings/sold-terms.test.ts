import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import type { AdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { asGuest, inDays, view } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';

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
