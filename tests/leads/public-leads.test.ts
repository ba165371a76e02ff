import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn, paragraph, type CreateContent } from '../support/builders/content';
import { createExpert } from '../support/builders/expert';
import { documentsOf } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

const WEBINAR = 'api::leads.webinar';
const REGISTRATION = 'api::leads.webinar-registration';
const DAY = 86_400_000;

let app: TestApp;
let create: CreateContent;
let staff: AdminSession;
let file: { id: number };

const inDays = (days: number): string => new Date(app.clock.now().getTime() + days * DAY).toISOString();
let count = 0;
const webinar = (data: object = {}, sketch = {}): Promise<string> =>
  create(WEBINAR, { title: 'Strategy', slug: `webinar-${++count}`, scheduledAt: inDays(10), ...data }, sketch);
const register = (documentId: string, data: object = {}) =>
  app.http
    .post('/api/leads/webinar-registrations')
    .send({ data: { webinar: documentId, firstName: 'Nora', lastName: 'Klein', email: 'nora@example.com', ...data } });
const places = (documentId: string) =>
  documentsOf(app, REGISTRATION).findMany({ filters: { webinarDocumentId: documentId } });

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  create = contentIn(app);
  staff = await openAdminSession(app, 'administrator');
  const upload = await staff.form('/upload').attach('files', Buffer.from('%PDF-1.4'), 'paper.pdf');
  [file] = upload.body;
}, 120_000);

afterAll(() => app?.stop());

describe('webinars', () => {
  test('are read in both languages without the links of those who registered', async () => {
    const links = { meetingUrl: 'https://meet.example/1', recordingUrl: 'https://video.example/1' };
    const documentId = await webinar({ ...links, description: paragraph('About it') }, { de: { title: 'Strategie' } });
    await webinar({ title: 'Unpublished' }, { published: false });
    const { body } = await app.http.get(`/api/leads/webinars/${documentId}?locale=de&populate=*`).expect(200);
    expect(body.data).toMatchObject({ title: 'Strategie', webinarStatus: 'scheduled', durationMinutes: 60 });
    for (const name of ['meetingUrl', 'recordingUrl', 'presentationFile']) expect(body.data).not.toHaveProperty(name);
    await app.http.get('/api/leads/webinars?filters[meetingUrl][$contains]=meet').expect(400);
    await app.http.get('/api/leads/webinars?populate=presentationFile').expect(400);
    const upcoming = await graphqlData(
      app,
      '{ webinars(filters: { webinarStatus: { eq: "scheduled" } }, sort: "scheduledAt") { title } }',
    );
    expect(upcoming.webinars.map(({ title }: { title: string }) => title)).not.toContain('Unpublished');
    expect((await graphql(app, '{ webinars { meetingUrl } }')).errors).toBeDefined();
  });

  test('give each person one place, and the second answer tells nothing of the first', async () => {
    const documentId = await webinar();
    const first = await register(documentId, { company: 'ACME', sendRecording: false });
    const second = await register(documentId, { email: 'NORA@example.com', firstName: 'Somebody' });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toEqual({ data: { received: true }, meta: {} });
    expect(second.body).toEqual(first.body);
    expect(await places(documentId)).toMatchObject([
      {
        firstName: 'Nora',
        email: 'nora@example.com',
        company: 'ACME',
        registrationSource: 'website',
        sendRecording: false,
      },
    ]);
  });

  test('never have more people than places, however many come at once', async () => {
    const documentId = await webinar({ maxParticipants: 3 });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => register(documentId, { email: `p${index}@example.com` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409, 409, 409, 409]);
    expect(await places(documentId)).toHaveLength(3);
    // Whoever is registered hears the same as everybody else.
    const [known] = await places(documentId);
    expect((await register(documentId, { email: known?.email })).status).toBe(409);
  });

  test('take registrations only while they are open, published and of a valid form', async () => {
    const unpublished = await webinar({}, { published: false });
    const refused: [string, object, number][] = [
      [await webinar({ registrationEnabled: false }), {}, 409],
      [await webinar({ webinarStatus: 'cancelled' }), {}, 409],
      [await webinar({ registrationDeadline: inDays(-1) }), {}, 409],
      [await webinar({ scheduledAt: inDays(-1) }), {}, 409],
      [unpublished, {}, 400],
      ['nothing', {}, 400],
      [await webinar(), { email: 'no address' }, 400],
      [await webinar(), { firstName: '' }, 400],
      [await webinar(), { attended: true }, 400],
    ];
    for (const [documentId, data, status] of refused)
      expect((await register(documentId, data)).status, JSON.stringify([documentId, data])).toBe(status);
    expect(await places(unpublished)).toEqual([]);
  });

  test('take registrations over GraphQL, and once under one Idempotency-Key', async () => {
    const documentId = await webinar();
    const mutation = `mutation ($data: RegisterForWebinarInput!) { registerForWebinar(data: $data) }`;
    const data = { webinar: documentId, firstName: 'A', lastName: 'B', email: 'ab@example.com' };
    expect(await graphqlData(app, mutation, { variables: { data } })).toEqual({ registerForWebinar: true });
    const send = () =>
      register(documentId, { email: 'key@example.com' }).set('idempotency-key', 'webinar-key-of-one-visitor');
    const [once, again] = [await send(), await send()];
    expect([once.status, again.status]).toEqual([201, 201]);
    expect(await places(documentId)).toHaveLength(2);
  });

  test('go from state to state as they may, in a zone that exists, with a deadline before the start', async () => {
    const documentId = await webinar();
    const change = (data: object) => staff.put(`/content-manager/collection-types/${WEBINAR}/${documentId}`, data);
    const place = (body: { error: { details: { errors: { path: string[] }[] } } }) =>
      body.error.details.errors[0]?.path[0];
    await change({ webinarStatus: 'completed' }).expect(200);
    const back = await change({ webinarStatus: 'scheduled' });
    expect([back.status, place(back.body)]).toEqual([409, 'webinarStatus']);
    expect(place((await change({ timezone: 'Berlin' })).body)).toBe('timezone');
    expect(place((await change({ registrationDeadline: inDays(11) })).body)).toBe('registrationDeadline');
    expect(place((await change({ meetingUrl: 'javascript:alert(1)' })).body)).toBe('meetingUrl');
  });
});

test('whitepapers are read without their file, and published only with one', async () => {
  const data = { title: 'Pricing', slug: 'pricing', category: 'guide', tags: ['price'] };
  const uid = 'api::leads.whitepaper';
  const { documentId } = await documentsOf(app, uid).create({ data });
  await expect(documentsOf(app, uid).publish({ documentId })).rejects.toMatchObject({ code: 'invalid_input' });
  await documentsOf(app, uid).update({ documentId, data: { file: file.id } });
  await documentsOf(app, uid).publish({ documentId });
  const { body } = await app.http.get('/api/leads/whitepapers?filters[slug]=pricing&populate=*').expect(200);
  expect(body.data[0]).toMatchObject({ whitepaperStatus: 'published', category: 'guide', downloadCount: 0 });
  expect(body.data[0]).not.toHaveProperty('file');
  await app.http.get('/api/leads/whitepapers?populate=file').expect(400);
  expect((await graphql(app, '{ whitepapers { file { url } } }')).errors).toBeDefined();
});

test('nothing is read of those who asked', async () => {
  for (const path of [
    'webinar-registrations',
    'whitepaper-leads',
    'download-sessions',
    'score-events',
    'email-submissions',
  ])
    expect([path, (await app.http.get(`/api/leads/${path}`)).status]).toEqual([path, 404]);
  await app.http.get('/api/leads/webinars?filters[registrations][email]=a').expect(400);
});

test('score events are only added to, by the platform', async () => {
  const event = { email: 'a@example.com', scoreGroup: 'download', points: 10, reason: 'Downloaded', sourceKey: 'k1' };
  const data = { ...event, occurredAt: app.clock.now().toISOString() };
  await expect(documentsOf(app, 'api::leads.score-event').create({ data })).rejects.toMatchObject({
    code: 'rule_refused',
  });
});

test('an expert takes part in a webinar once in each role', async () => {
  const uid = 'api::experts.webinar-appearance';
  const expert = await createExpert(app);
  const documentId = await webinar();
  const save = (data: object) => staff.post(`/content-manager/collection-types/${uid}`, data);
  const connect = (id: string) => ({ connect: [{ documentId: id }] });
  const part = { consultant: connect(expert.documentId), webinar: connect(documentId), role: 'presenter' };
  expect((await save(part)).status).toBe(201);
  const again = await save(part);
  expect(again.status).toBe(409);
  const paths = again.body.error.details.errors.map(({ path }: { path: string[] }) => path[0]);
  expect(paths).toEqual(['consultant', 'webinar', 'role']);
  expect((await save({ ...part, role: 'moderator' })).status).toBe(201);
  expect((await save({ ...part, webinar: null, role: 'guest' })).status).toBe(400);
});
