import Ajv2020 from 'ajv/dist/2020';
import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { asGuest, holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { payIntent, reaches } from '../support/builders/payment';

type Schema = Record<string, unknown>;
interface Operation {
  parameters: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, Answer | undefined>;
}
interface Answer {
  $ref?: string;
  content?: { 'application/json': { schema: Schema } };
}

let app: TestApp;
let paths: Record<string, Record<string, Operation | undefined>>;
let ajv: Ajv2020;
let components: { responses: Record<string, Answer | undefined> };
let offering: Offering;
let ada: Member;

beforeAll(async () => {
  app = await bootApp();
  ada = await createMember(app);
  offering = await createOffering(app, await createExpert(app, { user: ada.documentId }));
  ({ paths, components } = (await app.http.get('/openapi.json')).body as {
    paths: typeof paths;
    components: typeof components;
  });
  ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
});
afterAll(() => app.stop());

/** What is wrong with an answer by the document, or with the request that was sent for it. */
function faultsOf(operation: string, { status, body }: Pick<Response, 'status' | 'body'>, sent?: unknown): string[] {
  const [method = '', path = ''] = operation.split(' ');
  const described = paths[path]?.[method];
  const named = described?.responses[String(status)];
  const answer = named?.$ref ? components.responses[named.$ref.split('/').at(-1) ?? ''] : named;
  if (!answer) return [`${operation}: the document knows no ${status}: ${JSON.stringify(body)}`];
  const check = (schema: Schema | undefined, value: unknown, what: string): string[] => {
    if (!schema) return [`${operation}: the document does not say ${what}`];
    const validate = ajv.compile({ ...schema, components });
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${operation} ${what}: ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
  const request = described?.requestBody?.content['application/json'].schema;
  return [
    ...(sent === undefined ? [] : check(request, sent, 'what is sent')),
    ...(status === 204 || status === 302 ? [] : check(answer.content?.['application/json'].schema, body, 'the answer')),
  ];
}

describe('what the document says of an answer', () => {
  it('is said of every operation', () => {
    const silent = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, operation]) => {
        const answers = Object.entries(operation?.responses ?? {}).filter(([status]) => /^2/.test(status));
        const unsaid = answers.filter(([status, answer]) => status !== '204' && !answer?.content);
        return unsaid.map(([status]) => `${method} ${path} ${status}`);
      }),
    );
    expect(silent).toEqual([]);
  });

  it('leaves nothing of our own answers open', () => {
    const open: string[] = [];
    const walk = (schema: unknown, place: string): void => {
      if (Array.isArray(schema)) return schema.forEach((part) => walk(part, place));
      if (typeof schema !== 'object' || schema === null) return;
      const { properties, additionalProperties } = schema as Schema;
      // Blocks of portable text may hold what their type defines; that is all that may be open.
      if (properties && additionalProperties !== false && !('_type' in (properties as object))) open.push(place);
      for (const [name, part] of Object.entries(schema)) walk(part, `${place}.${name}`);
    };
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        for (const [status, answer] of Object.entries(operation?.responses ?? {})) {
          if (/^2/.test(status)) walk(answer?.content?.['application/json'].schema, `${method} ${path}`);
        }
      }
    }
    expect(open).toEqual([]);
  });

  it('is true of a login and its sessions', async () => {
    const account = { username: 'nora', email: 'nora@example.com', password: 'A-long-passphrase-17' };
    const registered = await app.http.post('/api/auth/local/register').send(account);
    expect(faultsOf('post /auth/local/register', registered, account)).toEqual([]);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { email: account.email }, data: { confirmed: true } });
    const credentials = { identifier: account.email, password: account.password };
    const login = await app.http.post('/api/auth/local').send(credentials).expect(200);
    expect(faultsOf('post /auth/local', login, credentials)).toEqual([]);
    const { refreshToken } = login.body as { refreshToken: string };
    expect(refreshToken).toEqual(expect.any(String));
    const refreshed = await app.http.post('/api/auth/refresh').send({ refreshToken }).expect(200);
    expect(faultsOf('post /auth/refresh', refreshed, { refreshToken })).toEqual([]);
    const bearer = { Authorization: `Bearer ${refreshed.body.jwt as string}` };
    const sessions = await app.http.get('/api/auth/sessions').set(bearer).expect(200);
    expect(sessions.body.data.length).toBeGreaterThan(0);
    expect(faultsOf('get /auth/sessions', sessions)).toEqual([]);
    const other = await app.http.post('/api/auth/local').send(credentials).expect(200);
    const all = await app.http
      .get('/api/auth/sessions')
      .set({ Authorization: `Bearer ${other.body.jwt as string}` })
      .expect(200);
    const [current] = (all.body.data as { id: string; current: boolean }[]).filter((session) => session.current);
    const ended = await app.http
      .delete(`/api/auth/sessions/${current?.id ?? all.body.data[0].id}`)
      .set({ Authorization: `Bearer ${other.body.jwt as string}` });
    expect(faultsOf('delete /auth/sessions/{sessionId}', ended)).toEqual([]);
    const me = await app.http.get('/api/users/me').set(bearer).expect(200);
    expect(faultsOf('get /users/me', me)).toEqual([]);
    const out = await app.http.post('/api/auth/logout').set(bearer).send({ scope: 'all' }).expect(200);
    expect(faultsOf('post /auth/logout', out, { scope: 'all' })).toEqual([]);
    const forgot = await app.http.post('/api/auth/forgot-password').send({ email: account.email }).expect(200);
    expect(faultsOf('post /auth/forgot-password', forgot, { email: account.email })).toEqual([]);
  });

  it('is true of a booking from the slot to the cancellation', async () => {
    const faults: string[] = [];
    const note = (operation: string, response: Pick<Response, 'status' | 'body'>, sent?: unknown) =>
      faults.push(...faultsOf(operation, response, sent));
    const day = inDays(app, 10).slice(0, 10);
    const range = `from=${day}&to=${day}&timezone=Europe/Berlin`;
    note('get /bookings/slots', await app.http.get(`/api/bookings/slots?offering=${offering.slug}&${range}`));
    note('get /bookings/slots/search', await app.http.get(`/api/bookings/slots/search?${range}`));
    const body = holdRequest(offering, inDays(app, 10));
    const held = await app.http.post('/api/bookings').send(body).expect(201);
    note('post /bookings', held, body);
    const { documentId } = held.body.data as { documentId: string };
    const guest = { documentId, manageToken: held.body.meta.manageToken as string };
    const step = asGuest(app, guest);
    const payment = await step('payment').expect(200);
    expect(payment.body.data).toMatchObject({ state: 'ready', intentId: expect.any(String) });
    note('post /bookings/{documentId}/payment', payment, { data: {} });
    note('post /billing/simulator/intents/{id}/confirm', await payIntent(app, guest, '4000000000000002'));
    note('post /billing/simulator/intents/{id}/confirm', await payIntent(app, guest));
    await reaches(app, guest, { bookingStatus: 'confirmed' });
    note('post /bookings/{documentId}/payment', await step('payment'));
    const start = inDays(app, 12);
    note('post /bookings/{documentId}/reschedule', await step('reschedule', { start }).expect(200), {
      data: { start },
    });
    const read = await app.http.get(`/api/bookings/${documentId}`).set('x-manage-token', guest.manageToken).expect(200);
    note('get /bookings/{documentId}', read);
    note('post /bookings/{documentId}/cancel', await step('cancel', { reason: 'ill' }).expect(200), {
      data: { reason: 'ill' },
    });
    note('post /bookings/{documentId}/cancel', await step('cancel'));
    note('get /bookings', await ada.get('/api/bookings?as=consultant').expect(200));
    const coupon = {
      data: { code: 'NONE', email: 'a@example.com', consultantId: 'x', subtotalCents: 100, currency: 'EUR' },
    };
    note('post /billing/coupons/check', await app.http.post('/api/billing/coupons/check').send(coupon), coupon);
    expect(faults).toEqual([]);
  });

  it('is true of records of one’s own', async () => {
    const data = { line1: 'A 1', city: 'Bonn', country: 'DE', postalCode: '53111' };
    const made = await ada.post('/api/accounts/my/addresses', data).expect(201);
    const id = made.body.data.documentId as string;
    const faults = [
      ...faultsOf('post /accounts/my/addresses', made, { data }),
      ...faultsOf('get /accounts/my/addresses', await ada.get('/api/accounts/my/addresses')),
      ...faultsOf('get /accounts/my/addresses/{documentId}', await ada.get(`/api/accounts/my/addresses/${id}`)),
      ...faultsOf('put /accounts/my/addresses/{documentId}', await ada.put(`/api/accounts/my/addresses/${id}`, data), {
        data,
      }),
      ...faultsOf('delete /accounts/my/addresses/{documentId}', await ada.delete(`/api/accounts/my/addresses/${id}`)),
      ...faultsOf('get /accounts/my/account', await ada.get('/api/accounts/my/account')),
    ];
    expect(faults).toEqual([]);
  });
});

describe('what the document says of an id', () => {
  it('fits the ids that there are', async () => {
    const { body } = await app.http.get('/api/experts/consultants').expect(200);
    const { documentId } = body.data[0] as { documentId: string };
    for (const [path, operations] of Object.entries(paths)) {
      for (const { name, schema } of operations.get?.parameters.filter((parameter) => parameter.in === 'path') ?? []) {
        expect([path, name, schema.format, schema.pattern]).toEqual([path, name, undefined, undefined]);
      }
    }
    const one = await app.http.get(`/api/experts/consultants/${documentId}?populate=*&locale=de`).expect(200);
    expect(faultsOf('get /experts/consultants/{id}', one)).toEqual([]);
  });
});
