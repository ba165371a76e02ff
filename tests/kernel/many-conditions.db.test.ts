import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createExpert, createOffering, type Expert } from '../support/builders/expert';
import { graphql } from '../support/graphql';

let app: TestApp;
let admin: AdminSession;
let expert: Expert;

const STAFF_LIST = '/content-manager/collection-types/api::experts.consultant';

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
  expert = await createExpert(app);
  await createExpert(app);
  for (let count = 0; count < 5; count += 1) await createOffering(app, expert);
}, 600_000);
afterAll(() => app?.stop());

/** So many conditions on the offerings of an expert, each of which all of them meet. */
const conditions = (count: number, more = ''): string =>
  Array.from({ length: count }, (_none, place) => `filters[$and][${place}][offerings][slug][$ne]=none-${place}`)
    .concat(more)
    .join('&');

const idsOf = (rows: { documentId: string }[]): string[] => rows.map(({ documentId }) => documentId);

test('many conditions on related records are answered, by every door', async () => {
  const over = await app.http.get(`/api/experts/consultants?${conditions(25)}`).expect(200);
  expect(idsOf(over.body.data)).toEqual([expert.documentId]);
  expect(over.body.meta.pagination.total).toBe(1);

  const listed = Array.from({ length: 15 }, (_none, place) => `{ offerings: { slug: { ne: "none-${place}" } } }`);
  const asked = await graphql(app, `{ consultants(filters: { and: [${listed.join(',')}] }) { documentId } }`);
  expect(asked.errors).toBeUndefined();
  expect(idsOf(asked.data.consultants)).toEqual([expert.documentId]);

  const staff = await admin.get(`${STAFF_LIST}?${conditions(60)}`).expect(200);
  expect(idsOf(staff.body.results)).toEqual([expert.documentId]);
});

test('what conditions mean stays: alternatives, negations, relations of relations and what is populated', async () => {
  const answer = async (query: string) =>
    idsOf((await app.http.get(`/api/experts/consultants?${query}`).expect(200)).body.data);
  const either = 'filters[$or][0][offerings][slug]=none&filters[$or][1][offerings][slug][$ne]=none';
  expect(await answer(either)).toEqual([expert.documentId]);
  expect(await answer('filters[$and][0][offerings][slug]=none&filters[$and][1][offerings][slug][$ne]=x')).toEqual([]);
  expect(await answer('filters[$not][offerings][slug]=none')).toEqual([expert.documentId]);
  const behind = `filters[offerings][consultant][documentId]=${expert.documentId}`;
  expect(await answer(behind)).toEqual([expert.documentId]);

  const within = 'populate[offerings][filters][consultant][offerings][slug][$ne]=none';
  const { body } = await app.http.get(`/api/experts/consultants/${expert.documentId}?${within}`).expect(200);
  expect(body.data.offerings).toHaveLength(5);
});

test('more conditions or orders than anybody needs are refused in a sentence', async () => {
  const related = await app.http.get(`/api/experts/consultants?${conditions(31)}`).expect(400);
  expect(related.body.error.details).toMatchObject({ code: 'invalid_input', errors: [{ path: ['filters'] }] });

  const long = Array.from({ length: 2500 }, () => 'id').join(',');
  const started = Date.now();
  const sorted = await app.http.get(`/api/experts/consultants?sort=${long}`).expect(400);
  expect(sorted.body.error.details).toMatchObject({ code: 'invalid_input', errors: [{ path: ['sort'] }] });
  expect(Date.now() - started).toBeLessThan(1_000);
  const below = await app.http.get(`/api/experts/consultants?populate[offerings][sort]=${long}`).expect(400);
  expect(below.body.error.details.errors[0].path).toEqual(['populate', 'offerings', 'sort']);

  const names = Array.from({ length: 25 }, () => '"slug"').join(',');
  const asked = await graphql(app, `{ consultants(sort: [${names}]) { documentId } }`);
  expect(asked.errors?.[0]?.extensions.code).toBe('invalid_input');
  const through = Array.from({ length: 100 }, () => 'consultant.slug').join(',');
  const staff = await admin.get(`${STAFF_LIST}-offering?sort=${through}`).expect(400);
  expect(staff.body.error.details.code).toBe('invalid_input');
  const many = await admin.get(`${STAFF_LIST}?${conditions(100)}`);
  expect(many.status).toBeLessThan(500);
});

test('aliases of one operation do not ask for more together, and many conditions count as several requests', async () => {
  const listed = Array.from({ length: 8 }, (_none, place) => `{ offerings: { slug: { ne: "none-${place}" } } }`);
  const field = (name: string) =>
    `${name}: consultants_connection(filters: { and: [${listed.join(',')}] }) { pageInfo { total } nodes { slug } }`;
  const three = await graphql(app, `{ ${['a', 'b', 'c'].map(field).join(' ')} }`);
  expect(three.errors).toBeUndefined();
  const four = await graphql(app, `{ ${['a', 'b', 'c', 'd'].map(field).join(' ')} }`);
  expect(four.errors?.[0]).toMatchObject({
    message: 'At most 30 conditions may go through relations.',
    extensions: { code: 'invalid_input' },
  });

  const limits = app.strapi.config.get('magnetiq.limits') as { enabled: boolean };
  limits.enabled = true;
  try {
    const left = async (query: string) =>
      Number((await app.http.get(`/api/experts/consultants?${query}`).expect(200)).headers['ratelimit-remaining']);
    const before = await left('locale=en');
    // Itself, and five each for its rows and their total; as nobody has asked it before, it is not there yet.
    const anew = `${conditions(25)}&pagination[pageSize]=7`;
    expect(before - (await left(anew))).toBe(11);
    expect(before - (await left(anew))).toBe(12);
  } finally {
    limits.enabled = false;
  }
});
