import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Expert } from '../support/builders/expert';

let app: TestApp;
let visible: Expert;

beforeAll(async () => {
  app = await bootApp();
  visible = await createExpert(app, { jobTitle: 'Strategist', displayName: 'Ada L.' });
  await app.strapi.documents('api::experts.consultant').update({
    documentId: visible.documentId,
    locale: 'de',
    data: { jobTitle: 'Strategin', slug: visible.slug } as never,
  });
  await createOffering(app, visible, { slug: 'open-session' });
  await createOffering(app, visible, { slug: 'closed-session', isActive: false });
  const suspended = await createExpert(app, { consultantStatus: 'suspended', slug: 'suspended' });
  await createOffering(app, suspended, { slug: 'suspended-session' });
  await createExpert(app, { profileVisibility: 'private', slug: 'private' });
}, 60_000);

afterAll(() => app.stop());

test('the public sees approved experts with a public profile, and nothing personal of them', async () => {
  const response = await app.http.get('/api/experts/consultants');
  expect(response.status).toBe(200);
  expect(response.body.data.map((expert: { slug: string }) => expert.slug)).toEqual([visible.slug]);
  expect(response.body.data[0]).not.toHaveProperty('email');
  expect(response.body.data[0]).not.toHaveProperty('taxId');
  expect(response.body.data[0]).not.toHaveProperty('user');
});

test('an invisible expert is not found by id either', async () => {
  const hidden = await app.strapi.db.query('api::experts.consultant').findOne({ where: { slug: 'suspended' } });
  expect((await app.http.get(`/api/experts/consultants/${hidden.documentId}`)).status).toBe(404);
});

test('filters on private attributes find nothing out', async () => {
  const response = await app.http.get('/api/experts/consultants?filters[email][$startsWith]=expert');
  expect(response.status).toBe(400);
});

test('a search finds nothing out about private attributes', async () => {
  const found = async (text: string) => {
    const response = await app.http.get(`/api/experts/consultants?_q=${encodeURIComponent(text)}`).expect(200);
    return response.body.data.map((expert: { slug: string }) => expert.slug) as string[];
  };
  const row = await app.strapi.db.query('api::experts.consultant').findOne({ where: { slug: visible.slug } });
  expect(await found('strategist')).toEqual([visible.slug]);
  expect(await found(row.email as string)).toEqual([]);
  expect(await found('@')).toEqual([]);
  await app.http.get('/api/experts/consultants?_q[a]=1').expect(400);
});

test.each([
  ['filters=abc', 'filters'],
  ['filters[hourlyRateCents][$gt]=abc', 'filters.hourlyRateCents.$gt'],
  ['filters[createdAt][$between]=1', 'filters.createdAt.$between'],
  ['filters[offerings][$notNull]=true&filters[offerings][slug]=a', 'filters.offerings'],
  ['fields=constructor', 'fields'],
  ['fields=', 'fields'],
  ['filters[slug][$eq][$eq]=1', 'filters.slug.$eq'],
  ['populate[offerings][filters][priceCents]=abc', 'populate.offerings.filters.priceCents'],
])('a query that makes no sense is refused by its place: %s', async (query, path) => {
  const response = await app.http.get(`/api/experts/consultants?${query}`);
  expect(response.status).toBe(400);
  expect(response.body.error.details.code).toBe('invalid_input');
  expect(response.body.error.details.errors[0].path.join('.')).toBe(path);
});

test('the German list has the German text', async () => {
  const response = await app.http.get('/api/experts/consultants?locale=de');
  expect(response.body.data[0].jobTitle).toBe('Strategin');
  expect(response.body.meta.pagination.total).toBe(1);
});

test('only active offerings of visible experts are public', async () => {
  const response = await app.http.get('/api/experts/consultant-offerings?populate=consultant');
  expect(response.body.data.map((offering: { slug: string }) => offering.slug)).toEqual(['open-session']);
  expect(response.body.data[0].consultant.slug).toBe(visible.slug);
});

test('nobody writes an expert over REST', async () => {
  expect((await app.http.post('/api/experts/consultants').send({ data: {} })).status).toBe(405);
});
