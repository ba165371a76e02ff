import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAvailability } from '../../src/api/bookings/use-cases/load-availability';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Expert } from '../support/builders/expert';

let app: TestApp;
let early: Expert;
let late: Expert;
let away: Expert;

const day = (days: number) => inDays(app, days).slice(0, 10);
const search = (query: Record<string, unknown> = {}) =>
  app.http.get('/api/bookings/slots/search').query({ from: day(3), to: day(4), ...query });

beforeAll(async () => {
  app = await bootApp();
  const experts = await Promise.all([13, 9, 11].map((hour) => expertFrom(hour)));
  [late, early, away] = experts as [Expert, Expert, Expert];
  await app.strapi.documents('api::bookings.blocked-date').create({
    data: { consultant: away.documentId, date: day(2), endDate: day(5), overrideKind: 'blocked' } as never,
  });
  await createOffering(app, early, { slug: 'early-workshop', offeringType: 'workshop', maxParticipants: 6 });
  await createOffering(app, await createExpert(app, { profileVisibility: 'private' }));
}, 120_000);

afterAll(() => app.stop());

async function expertFrom(hour: number): Promise<Expert> {
  const expert = await createExpert(app, {}, { hours: false });
  for (const dayOfWeek of [0, 1, 2, 3, 4, 5, 6]) {
    const startTime = `${String(hour).padStart(2, '0')}:00:00.000`;
    await app.strapi.documents('api::bookings.availability-rule').create({
      data: { consultant: expert.documentId, dayOfWeek, startTime, endTime: '17:00:00.000' } as never,
    });
  }
  await createOffering(app, expert, { sortOrder: -1 });
  return expert;
}

test('tells who is free, the earliest first, with the first times of each offering', async () => {
  const response = await search({ limit: 2, timezone: 'Europe/Berlin' });
  expect(response.status).toBe(200);
  const found = response.body.data as { consultant: { slug: string }; slotCount: number; slots: { start: string }[] }[];
  expect(found.map(({ consultant }) => consultant.slug)).toEqual([early.slug, early.slug, late.slug]);
  expect(found[2]?.slots.map(({ start }) => start)).toEqual([`${day(3)}T13:00:00.000Z`, `${day(3)}T13:30:00.000Z`]);
  expect(found[2]?.slotCount).toBe(14);
  expect(response.body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 3 });
});

test('can be narrowed to experts, kinds of offering and seats', async () => {
  const slugs = async (query: Record<string, unknown>) =>
    (await search(query)).body.data.map((found: { consultant: { slug: string } }) => found.consultant.slug);
  expect(await slugs({ consultants: `${late.slug}, ${away.documentId}` })).toEqual([late.slug]);
  expect(await slugs({ offeringType: 'workshop' })).toEqual([early.slug]);
  expect(await slugs({ seats: 5 })).toEqual([early.slug]);
  expect(await slugs({ sessionType: 'interview' })).toEqual([]);
});

test('is paged by expert', async () => {
  const pages = await Promise.all([1, 2, 3, 4].map((page) => search({ pagination: { page, pageSize: 1 } })));
  const experts = pages.map(
    ({ body }) => new Set(body.data.map((found: { consultant: { slug: string } }) => found.consultant.slug)),
  );
  expect(experts.map((slugs) => slugs.size).sort()).toEqual([0, 0, 1, 1]);
  expect(pages[0]?.body.meta.pagination).toMatchObject({ total: 3, pageCount: 3 });
});

test.each([
  [{ to: '2029-01-01' }, 'to'],
  [{ limit: 21 }, 'limit'],
  [{ pagination: { pageSize: 51 } }, 'pagination.pageSize'],
  [{ offeringType: 'party' }, 'offeringType'],
  [{ consultants: 'a,,b' }, 'consultants.1'],
  [{ consultant: 'a' }, 'consultant'],
])('refuses %j', async (query, path) => {
  const response = await search(query);
  expect([response.status, response.body.error.details.code]).toEqual([400, 'invalid_input']);
  expect(response.body.error.details.errors[0].path.join('.')).toBe(path);
});

test('takes three queries, and one connection inside a transaction', async () => {
  const query = { from: new Date(`${day(3)}T00:00:00Z`), to: new Date(`${day(5)}T00:00:00Z`) };
  const statements: string[] = [];
  const record = ({ sql }: { sql: string }) => statements.push(sql);
  app.strapi.db.connection.on('query', record);
  const outside = await loadAvailability(app.strapi, query);
  app.strapi.db.connection.removeListener('query', record);
  expect(outside.length).toBeGreaterThanOrEqual(4);
  expect(statements).toHaveLength(3);
  const inside = await app.strapi.db.transaction(({ trx }) => loadAvailability(app.strapi, query, trx));
  expect(inside).toEqual(outside);
});
