import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { graphql } from '../support/graphql';

const CONSULTANT = 'api::experts.consultant';
const OFFERING = 'api::experts.consultant-offering';

let app: TestApp;
let staff: AdminSession;
let offering: Offering;

beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
  offering = await createOffering(app, await createExpert(app));
});
afterAll(() => app.stop());

/** What the database has no answer to. */
const CONDITIONS = [
  'filters[id][$jsonSupersetOf]=1',
  'filters[expertiseAreas][$jsonSupersetOf]=1',
  'filters[expertiseAreas][$eq][a]=1',
  'filters[documentId][$between][]=a',
  'filters[slug][$between]=a',
  'filters[createdAt][$between][]=2026-01-01',
  'filters[slug][$and][0][$eq]=a',
  'filters[slug][$or][0]=a',
  'filters[slug][$in][0][0]=a',
  'filters[slug][$EQ]=a',
  'filters[slug][$regex]=.*',
  'filters[yearsExperience][$contains]=1',
  'filters[yearsExperience][$gt]=many',
  'filters[$in]=1',
  'filters[$and]=1',
  'filters[offerings][id][$eq][a]=1',
  'filters[offerings][slug][$nope]=1',
];

describe('a condition that no database can answer', () => {
  it.each(CONDITIONS)('is refused with its place to everybody: %s', async (query) => {
    for (const [path, request] of [
      [`/api/experts/consultants?${query}`, app.http],
      [`/content-manager/collection-types/${CONSULTANT}?${query}`, staff],
    ] as const) {
      const { status, body } = await request.get(path);
      expect([path, status, body.error?.details.code]).toEqual([path, 400, 'invalid_input']);
    }
  });

  it.each([
    '/upload/files?fields[0]=related',
    '/upload/folders?filters[id][$and][0]=1',
    '/upload/folders?filters[name][$jsonSupersetOf]=1',
    '/upload/folders?where[0]=1',
    `/content-manager/collection-types/${CONSULTANT}?page=1e21`,
    '/upload/files?start=1e21',
    '/upload/files?pagination[page]=1e300&pagination[pageSize]=1e9',
    '/upload/folders?sort=nowhere',
    `/content-manager/collection-types/${CONSULTANT}?filters[offerings][$not][slug]=a`,
    `/content-manager/relations/${OFFERING}/consultant?filters[id][$jsonSupersetOf]=1`,
    `/content-manager/relations/${OFFERING}/consultant?_q=%00`,
    `/content-manager/relations/${OFFERING}/localizations`,
    `/content-manager/relations/${OFFERING}/updatedBy`,
  ])('or answered without it in the media library and in pickers: %s', async (path) => {
    expect((await staff.get(path)).status).toBeLessThan(500);
  });

  it.each<[string, string, object, number]>([
    ['post', 'folders', { name: 'a', parent: '__proto__' }, 400],
    ['post', 'folders', { name: 'a', parent: '99999999999999999999' }, 400],
    ['put', 'folders/x', { name: 'a', parent: 1 }, 400],
    ['put', 'folders/999999', { name: 'a', parent: null }, 404],
    ['post', 'actions/bulk-move', { fileIds: [1], folderIds: ['x'], destinationFolderId: '{' }, 400],
    ['put', 'files/999999', { fileInfo: { folder: '[object Object]' } }, 404],
  ])('is answered at the doors of the media library: %s %s %j', async (method, path, body, status) => {
    const answer = await staff[method as 'post' | 'put'](`/upload/${path}`, body).timeout(10_000);
    expect([answer.status, answer.body.error?.details?.code]).not.toEqual([500, 'internal']);
    expect(answer.status).toBe(status);
  });

  it.each<[string, object?]>([
    ['{ consultants(pagination: null) { slug } }'],
    ['{ consultants_connection(pagination: null, sort: null, filters: null, status: null) { nodes { slug } } }'],
    [
      '{ consultants(pagination: { limit: null, start: null }) { slug offerings(pagination: null, sort: null) { slug } } }',
    ],
    [
      'query ($p: PaginationArg, $l: I18NLocaleCode) { consultants(pagination: $p, locale: $l) { slug } }',
      { p: null, l: null },
    ],
    ['{ consultants(filters: { slug: { eq: null }, or: null, and: [null] }) { slug } }'],
  ])('is none where GraphQL says null: %s', async (query, variables = {}) => {
    const { errors, data } = await graphql(app, query, { variables: variables as Record<string, unknown> });
    expect([errors, data === null]).toEqual([undefined, false]);
  });

  it.each([
    '{ consultants(filters: { documentId: { between: ["a"] } }) { slug } }',
    '{ consultants(filters: { slug: { between: ["a", null] } }) { slug } }',
    '{ consultants(filters: { slug: { between: [] } }) { slug } }',
    '{ consultants(filters: { and: [{ offerings: { slug: { in: [] } } }] }) { slug } }',
  ])('is refused in GraphQL: %s', async (query) => {
    expect((await graphql(app, query)).errors?.[0]?.extensions).toMatchObject({ code: 'invalid_input', status: 400 });
  });
});

describe('an offering of no length', () => {
  const store = (changes: object) =>
    asUseCase(() =>
      app.strapi.db.query(OFFERING).updateMany({ where: { documentId: offering.documentId }, data: changes }),
    );

  it.each([
    ['imported', { durationMinutes: 0 }],
    ['of an expert with steps backwards', { durationMinutes: -30 }],
  ])('%s has no times, cannot be held, and keeps nobody waiting', async (_what, changes) => {
    await asUseCase(() => app.strapi.db.query(CONSULTANT).updateMany({ where: {}, data: { slotStepMinutes: -5 } }));
    await store({ durationMinutes: 60 });
    const day = inDays(app, 10).slice(0, 10);
    const slots = () => app.http.get(`/api/bookings/slots?offering=${offering.slug}&from=${day}&to=${day}`);
    expect((await slots()).body.data.length).toBeGreaterThan(0);
    await store(changes);
    await slots().expect(404);
    expect((await app.http.get(`/api/bookings/slots/search?from=${day}&to=${day}`).expect(200)).body.data).toEqual([]);
    const held = await app.http.post('/api/bookings').send(holdRequest(offering, inDays(app, 10)));
    expect([held.status, held.body.error.details.code]).toEqual([422, 'slot_not_offered']);
  });
});
