import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { holdRequest, inDays } from '../support/builders/booking';
import { contentIn } from '../support/builders/content';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { graphql, graphqlData } from '../support/graphql';

const CONSULTANT = 'api::experts.consultant';
const PAGE = 'api::content.page';

let app: TestApp;
let ada: Member;
let staff: AdminSession;
let offering: Offering;
let documentId: string;
let slug: string;

beforeAll(async () => {
  app = await bootApp();
  [ada, staff] = await Promise.all([createMember(app), openAdminSession(app)]);
  ({ documentId, slug } = await createExpert(app, { jobTitle: 'Analyst', company: 'Works' }));
  offering = await createOffering(app, { documentId, slug });
  await app.strapi.documents(CONSULTANT).update({ documentId, locale: 'de', data: { jobTitle: 'Analystin' } as never });
}, 120_000);
afterAll(() => app.stop());

const TAGS: [tag: string, language: string, jobTitle: string][] = [
  ['de', 'de', 'Analystin'],
  ['de-AT', 'de', 'Analystin'],
  ['de_CH', 'de', 'Analystin'],
  ['DE-de-1996', 'de', 'Analystin'],
  ['en-GB', 'en', 'Analyst'],
  ['fr', 'en', 'Analyst'],
  ['zh-Hant-TW', 'en', 'Analyst'],
];
const NO_TAGS = ['', '*', 'german please', 'de%00', 'x'.repeat(50)];

describe('a language that the platform does not speak', () => {
  it.each(TAGS)('is read as the nearest: %s as %s', async (tag, language, jobTitle) => {
    for (const path of [
      `/api/experts/consultants?locale=${tag}`,
      `/api/experts/consultants/${documentId}?locale=${tag}`,
    ]) {
      const { body, headers } = await app.http.get(path).expect(200);
      expect([body.data].flat()).toMatchObject([{ slug, jobTitle, locale: language }]);
      expect(headers['content-language']).toBe(language);
    }
    const nested = await app.http
      .get(`/api/experts/consultant-offerings?locale=${tag}&populate=consultant`)
      .expect(200);
    expect(nested.body.data).toMatchObject([{ consultant: { jobTitle, locale: language } }]);
  });

  it.each(TAGS)('is the same in GraphQL: %s is %s', async (tag, language, jobTitle) => {
    const inLine = `{ consultants(locale: "${tag}") { jobTitle locale offerings { locale consultant { jobTitle } } } }`;
    const byVariable = `query ($l: I18NLocaleCode) {
      consultants(locale: $l) { jobTitle locale offerings { locale consultant { jobTitle } } } }`;
    for (const answer of [await graphql(app, inLine), await graphql(app, byVariable, { variables: { l: tag } })]) {
      expect(answer.errors).toBeUndefined();
      expect(answer.data.consultants).toEqual([
        { jobTitle, locale: language, offerings: [{ locale: language, consultant: { jobTitle } }] },
      ]);
      expect(answer.headers['content-language']).toBe(language);
    }
  });

  it.each(NO_TAGS)('is refused where it is no language tag: %j', async (tag) => {
    for (const answer of [
      await app.http.get(`/api/experts/consultants?locale=${tag}`),
      await ada.get(`/api/accounts/my/addresses?locale=${tag}`),
    ]) {
      expect([answer.status, answer.body.error?.details.errors[0]?.path]).toEqual([400, ['locale']]);
    }
    const { errors } = await graphql(
      app,
      `
        query ($l: I18NLocaleCode) {
          consultants(locale: $l) {
            slug
          }
        }
      `,
      {
        variables: { l: decodeURIComponent(tag) },
      },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'invalid_input', status: 400 });
  });

  it('is read so in lists and documents of one’s own', async () => {
    const held = await ada.post('/api/bookings', holdRequest(offering, inDays(app, 10)).data);
    const id = held.body.data.documentId as string;
    for (const path of ['/api/bookings', `/api/bookings/${id}`, '/api/accounts/my/addresses']) {
      const { headers } = await ada.get(`${path}?locale=de-LI`).expect(200);
      expect(headers['content-language']).toBe('de');
      await ada.get(`${path}?locale[]=de`).expect(400);
    }
    const cancelled = await ada.post(`/api/bookings/${id}/cancel?locale=fr`).expect(200);
    expect(cancelled.headers['content-language']).toBe('en');
  });
});

describe('the language of a client', () => {
  it.each([
    ['de-AT', 'de', 11],
    ['fr', 'en', 13],
  ])('%s is %s in a booking and in a request', async (tag, language, day) => {
    const rest = await app.http.post('/api/bookings').send(holdRequest(offering, inDays(app, day), { language: tag }));
    expect(rest.body.data.client.language).toBe(language);
    const mutation = `mutation ($data: HoldBookingInput!) { holdBooking(data: $data) { booking { client { language } } } }`;
    const { data } = holdRequest(offering, inDays(app, day + 1), { language: tag });
    const { holdBooking } = await graphqlData(app, mutation, { variables: { data } });
    expect(holdBooking.booking.client.language).toBe(language);
    const asked = {
      firstName: 'A',
      lastName: 'B',
      email: 'a@example.com',
      preferredDate: inDays(app, 5),
      language: tag,
    };
    await app.http.post('/api/bookings/consultation-requests').send({ data: asked }).expect(201);
    const [request] = await app.strapi.db.query('api::bookings.consultation-request').findMany({
      orderBy: { id: 'desc' },
      limit: 1,
    });
    expect(request).toMatchObject({ language });
  });

  it('is refused where it is no language tag', async () => {
    const { body } = await app.http
      .post('/api/bookings')
      .send(holdRequest(offering, inDays(app, 15), { language: 'german please' }))
      .expect(400);
    expect(body.error.details.errors[0].path).toEqual(['data', 'language']);
  });

  it('is the nearest in an account, which says so, also in one that was imported', async () => {
    const account = '/api/accounts/my/account';
    expect((await ada.put(account, { language: 'de-AT' }).expect(200)).body.data.language).toBe('de');
    expect((await ada.get(account)).body.data.language).toBe('de');
    const mutation = 'mutation { updateMyAccount(data: { language: "fr-CA" }) { language } }';
    const headers = { Authorization: `Bearer ${ada.token}` };
    expect(await graphqlData(app, mutation, { headers })).toEqual({ updateMyAccount: { language: 'en' } });
    await ada.put(account, { language: '??' }).expect(400);
    const users = app.strapi.db.query('plugin::users-permissions.user');
    await users.update({ where: { id: ada.id }, data: { language: 'de-CH' } });
    expect((await ada.get(account)).body.data.language).toBe('de');
  });
});

describe('editors', () => {
  it.each(['fr', 'de-AT', 'xx', 'german'])('write in no other language than the platform’s: not in %s', async (tag) => {
    const page = await contentIn(app)(PAGE, { title: 'A', slug: `written-${tag}`.toLowerCase() });
    const collections = '/content-manager/collection-types';
    const tries = [
      staff.put(`${collections}/${CONSULTANT}/${documentId}?locale=${tag}`, { jobTitle: 'Autre' }),
      staff.delete(`${collections}/${CONSULTANT}/${documentId}?locale=${tag}`),
      staff.post(`${collections}/${PAGE}/${page}/actions/publish?locale=${tag}`, {}),
      staff.post(`${collections}/${PAGE}/${page}/actions/unpublish?locale=${tag}`, {}),
      staff.post(`/content-manager/collection-types/api::accounts.address?locale=${tag}`, { line1: 'A' }),
    ];
    const answers = await Promise.all(tries);
    // What is not there in that language cannot be deleted, published or taken back.
    for (const { status } of answers) expect([400, 404]).toContain(status);
    expect([answers[0]?.status, answers[0]?.body.error?.message]).toEqual([
      400,
      expect.stringMatching(/locale|language/i),
    ]);
    expect(await app.strapi.db.query('api::accounts.address').count({})).toBe(0);
    const rows = await app.strapi.db.query(CONSULTANT).findMany({ where: { documentId }, select: ['locale'] });
    expect([...new Set(rows.map(({ locale }: { locale: string }) => locale))].sort()).toEqual(['de', 'en']);
  });
});
