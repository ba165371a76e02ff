import { afterAll, beforeAll, expect, test } from 'vitest';
import { runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { inDays } from '../support/builders/booking';
import { contentIn } from '../support/builders/content';

const REGISTRATION = '/content-manager/collection-types/api::leads.webinar-registration';
const VISITORS = 200;
const PLACES = 50;

let app: TestApp;
let staff: AdminSession;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  staff = await openAdminSession(app);
}, 120_000);
afterAll(() => app.stop());

let webinars = 0;
const webinarOf = (maxParticipants: number): Promise<string> =>
  contentIn(app)('api::leads.webinar', {
    title: 'Strategy',
    slug: `places-${++webinars}`,
    scheduledAt: inDays(app, 10),
    maxParticipants,
  });
const register = (webinar: string, email: string) =>
  app.http
    .post('/api/leads/webinar-registrations')
    .send({ data: { webinar, firstName: 'Nora', lastName: 'Klein', email } });
const registrations = (webinar: string) =>
  app.strapi.db.connection('leads_webinar_registrations').where({ webinar_document_id: webinar });
const taken = async (webinar: string): Promise<number | undefined> =>
  (
    (await app.strapi.db.connection('leads_webinar_places').where({ webinar_document_id: webinar }).first()) as
      | { taken: number }
      | undefined
  )?.taken;

test(`of ${VISITORS} who come at once for ${PLACES} places exactly ${PLACES} get one`, async () => {
  const webinar = await webinarOf(PLACES);
  const answers = await Promise.all(
    Array.from({ length: VISITORS }, (_, index) => register(webinar, `visitor-${index}@example.com`)),
  );
  const given = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status, body }) => status === 409 && body.error.details.reason === 'full');
  expect([given.length, refused.length]).toEqual([PLACES, VISITORS - PLACES]);
  expect(await registrations(webinar)).toHaveLength(PLACES);
  expect(await taken(webinar)).toBe(PLACES);
});

test('places follow what editors add, move and delete, and rows that come from elsewhere', async () => {
  const [webinar, other] = [await webinarOf(2), await webinarOf(2)];
  const linked = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });
  const person = { firstName: 'Ed', lastName: 'Itor' };
  const add = (email: string) => staff.post(REGISTRATION, { ...person, email, webinar: linked(webinar) }).expect(201);
  const { body } = await add('one@example.com');
  const { documentId } = body.data as { documentId: string };
  await add('two@example.com');
  expect(await taken(webinar)).toBe(2);
  expect((await register(webinar, 'three@example.com')).status).toBe(409);

  const moved = { webinar: { connect: [{ documentId: other }], disconnect: [{ documentId: webinar }] } };
  await staff.put(`${REGISTRATION}/${documentId}`, moved).expect(200);
  expect([await taken(webinar), await taken(other)]).toEqual([1, 1]);
  expect((await register(webinar, 'three@example.com')).status).toBe(201);

  await staff.delete(`${REGISTRATION}/${documentId}`).expect(200);
  expect([await taken(webinar), await taken(other)]).toEqual([2, 0]);

  const imported = ['four', 'five'].map((name) => ({
    document_id: `imported-${name}`,
    webinar_document_id: other,
    email: `${name}@example.com`,
  }));
  await app.strapi.db.connection('leads_webinar_registrations').insert(imported);
  expect((await register(other, 'six@example.com')).status).toBe(409);
});

test('the places of registrations from before they were counted are counted at the boot', async () => {
  const webinar = await webinarOf(3);
  for (const name of ['a', 'b']) await register(webinar, `${name}@example.com`).expect(201);
  const { connection } = app.strapi.db;
  const on = app.database.kind === 'postgres' ? ' on leads_webinar_registrations' : '';
  for (const change of ['insert', 'delete', 'update'])
    await connection.raw(`drop trigger leads_webinar_registrations_${change}_place${on}`);
  await connection.schema.dropTable('leads_webinar_places');
  await runEnsureSchema(app.strapi);
  expect(await taken(webinar)).toBe(2);
  await register(webinar, 'c@example.com').expect(201);
  expect((await register(webinar, 'd@example.com')).status).toBe(409);
});
