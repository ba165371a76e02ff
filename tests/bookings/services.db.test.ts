import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { inDays } from '../support/builders/booking';
import { createExpert } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { documentsOf, type Doc } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

let app: TestApp;
let ada: Member;
let eve: Member;
let installation: Doc;
let installer: Doc;

const create = (type: string, data: object): Promise<Doc> => documentsOf(app, `api::bookings.${type}`).create({ data });

beforeAll(async () => {
  app = await bootApp();
  [ada, eve] = await Promise.all([createMember(app), createMember(app)]);
  const group = await create('service-category', { name: 'At home', slug: 'at-home' });
  const service = { durationMinutes: 90, basePriceCents: 9_900, currency: 'CAD' };
  installation = await create('service-type', {
    ...service,
    name: 'Installation',
    slug: 'installation',
    categories: [group.documentId],
  });
  const old = await create('service-type', { ...service, name: 'Old', slug: 'old', isActive: false });
  installer = await create('service-provider', { name: 'Ian', email: 'ian@example.com', phone: '613' });
  const gone = await create('service-provider', { name: 'Gus', isActive: false });
  for (const [provider, serviceType] of [
    [installer, installation],
    [installer, old],
    [gone, installation],
  ] as const) {
    await create('provider-service', { provider: provider.documentId, serviceType: serviceType.documentId });
  }
}, 120_000);

afterAll(() => app.stop());

describe('services', () => {
  test('the public sees those that are active, and nothing personal of providers', async () => {
    const types = await app.http.get('/api/bookings/service-types?populate=categories');
    expect(types.body.data).toHaveLength(1);
    expect(types.body.data[0]).toMatchObject({ slug: 'installation', categories: [{ slug: 'at-home' }] });
    const providers = await app.http.get('/api/bookings/service-providers');
    expect(providers.body.data).toHaveLength(1);
    for (const hidden of ['email', 'phone', 'user', 'availability']) {
      expect(providers.body.data[0]).not.toHaveProperty(hidden);
    }
    expect((await app.http.get('/api/bookings/service-providers?filters[email][$contains]=ian')).status).toBe(400);
    expect((await app.http.get(`/api/bookings/service-types/${installation.documentId}`)).status).toBe(200);
  });

  test('a rate is seen where service and provider are', async () => {
    const rates = await app.http.get('/api/bookings/provider-services?populate=*');
    expect(rates.body.data).toHaveLength(1);
    expect(rates.body.data[0]).toMatchObject({ provider: { name: 'Ian' }, serviceType: { slug: 'installation' } });
    const query = '{ providerServices { provider { name } serviceType { slug } } }';
    expect((await graphqlData(app, query)).providerServices).toHaveLength(1);
  });

  test('a provider offers a service once', async () => {
    const again = { provider: installer.documentId, serviceType: installation.documentId };
    const admin = await openAdminSession(app);
    const answer = await admin.post('/content-manager/collection-types/api::bookings.provider-service', again);
    expect(answer.status, JSON.stringify(answer.body)).toBe(409);
  });

  test('a rate without its service is not stored', async () => {
    const admin = await openAdminSession(app);
    const path = '/content-manager/collection-types/api::bookings.provider-service';
    const { body } = await admin.post(path, { provider: installer.documentId }).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['serviceType']);
  });

  test('figures of providers are not typed in', async () => {
    const providers = documentsOf(app, 'api::bookings.service-provider');
    const { documentId } = installer;
    await expect(providers.update({ documentId, data: { averageRating: 5 } })).rejects.toThrow('cannot be written');
  });
});

describe('working hours', () => {
  const hours = { dayOfWeek: 1, startTime: '09:00:00', endTime: '17:00:00' };
  const rule = (data: object) => create('availability-rule', { ...hours, ...data });

  test('are an expert’s or a provider’s, under a key of their own', async () => {
    const expert = await createExpert(app);
    const saved = await rule({ provider: installer.documentId });
    const row = await app.strapi.db
      .query('api::bookings.availability-rule')
      .findOne({ where: { documentId: saved.documentId } });
    expect(row).toMatchObject({
      resourceKey: `provider:${installer.documentId}`,
      providerDocumentId: installer.documentId,
    });
    await expect(rule({ provider: installer.documentId, startTime: '10:00:00' })).rejects.toThrow('overlap');
    const both = { dayOfWeek: 2, provider: installer.documentId, consultant: expert.documentId };
    await expect(rule(both)).rejects.toThrow('not both');
    await expect(rule({ dayOfWeek: 3 })).rejects.toThrow('belong to an expert or a provider');
  });
});

describe('appointments', () => {
  test('are read by their customer alone', async () => {
    await asUseCase(() =>
      create('appointment', {
        customer: ada.documentId,
        customerDocumentId: ada.documentId,
        serviceType: installation.documentId,
        provider: installer.documentId,
        date: '2030-01-02',
        startTime: '09:00:00',
        address: '1 Main Street',
        notes: 'barks',
        appointmentStatus: 'no_show',
      }),
    );
    const path = '/api/bookings/my/appointments';
    const own = await ada.get(`${path}?appointmentStatus=no_show`);
    expect(own.status, JSON.stringify(own.body)).toBe(200);
    expect(own.body.data[0]).toMatchObject({
      date: '2030-01-02',
      address: '1 Main Street',
      serviceType: { slug: 'installation' },
      provider: { name: 'Ian' },
    });
    expect(own.body.data[0]).not.toHaveProperty('notes');
    const { documentId } = own.body.data[0];
    expect((await eve.get(path)).body.data).toEqual([]);
    expect((await eve.get(`${path}/${documentId}`)).status).toBe(404);
    expect([404, 405]).toContain((await ada.put(`${path}/${documentId}`, { date: '2030-01-03' })).status);
    expect([403, 404, 405]).toContain((await app.http.get('/api/bookings/appointments')).status);
    const headers = { authorization: `Bearer ${ada.token}` };
    const data = await graphqlData(app, '{ myAppointments { nodes { date provider { name } } } }', { headers });
    expect(data.myAppointments.nodes).toEqual([{ date: '2030-01-02', provider: { name: 'Ian' } }]);
    const appointments = documentsOf(app, 'api::bookings.appointment');
    await expect(appointments.update({ documentId, data: { totalPaidCents: 1 } })).rejects.toThrow('cannot be written');
  });
});

describe('asking for a meeting', () => {
  const PATH = '/api/bookings/consultation-requests';
  const request = () => ({
    firstName: 'Nora',
    lastName: 'Klein',
    email: 'Nora@Example.com',
    meetingType: 'demo',
    preferredDate: inDays(app, 3),
    timezone: 'Europe/Berlin',
    language: 'de',
    subject: 'Vorführung',
    message: 'Guten Tag.\n\nBitte um Rückruf.',
  });
  const stored = () => documentsOf(app, 'api::bookings.consultation-request').findMany({});

  test('is stored as it was written, and tells nothing back', async () => {
    const response = await app.http.post(PATH).send({ data: request() });
    expect(response.status, JSON.stringify(response.body)).toBe(201);
    expect(response.body).toEqual({ data: { received: true }, meta: {} });
    const [row] = await stored();
    expect(row).toMatchObject({
      email: 'nora@example.com',
      requestStatus: 'pending',
      subject: { en: 'Vorführung', de: 'Vorführung' },
      message: { de: [expect.anything(), expect.anything()] },
      leadSource: 'website',
    });
    expect([403, 404, 405]).toContain((await app.http.get(PATH)).status);
  });

  test.each([
    [{ preferredDate: '2020-01-01T00:00:00Z' }, 'preferredDate'],
    [{ preferredDate: 'tomorrow' }, 'preferredDate'],
    [{ timezone: 'Mars/Base' }, 'timezone'],
    [{ email: 'nora' }, 'email'],
    [{ firstName: ' ' }, 'firstName'],
    [{ durationMinutes: 1 }, 'durationMinutes'],
    [{ meetingType: 'party' }, 'meetingType'],
    [{ message: 'x'.repeat(5001) }, 'message'],
    [{ leadScore: 99 }, 'leadScore'],
    [{ requestStatus: 'confirmed' }, 'requestStatus'],
  ])('refuses %j by its field', async (changes, field) => {
    const response = await app.http.post(PATH).send({ data: { ...request(), ...changes } });
    expect(response.status).toBe(400);
    expect(response.body.error.details.errors[0].path.at(-1)).toBe(field);
  });

  test('works over GraphQL', async () => {
    const mutation = 'mutation ($data: RequestConsultationInput!) { requestConsultation(data: $data) }';
    const data = { ...request(), email: 'second@example.com' };
    expect(await graphqlData(app, mutation, { variables: { data } })).toEqual({ requestConsultation: true });
    const refused = await graphql(app, mutation, { variables: { data: { ...data, timezone: 'Mars/Base' } } });
    expect(refused.errors?.[0]?.extensions.code).toBeDefined();
    expect((await stored()).map((row) => row.email)).toContain('second@example.com');
  });
});
