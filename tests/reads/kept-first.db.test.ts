import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bootAlone, type TestApp } from '../support/boot';

/* What is kept is sent before all middlewares, and all that these do for a request is done for it. */

const PAGES = '/api/content/pages?sort=slug';

let app: TestApp;

beforeAll(async () => {
  app = await bootAlone({ env: { JOBS: 'off', RATE_LIMITS: 'on', RATE_LIMIT_PUBLIC_READ: '20/60' } });
  const pages = app.strapi.documents('api::content.page');
  await pages.create({ data: { title: 'About', slug: 'about' }, status: 'published' });
}, 120_000);
afterAll(() => app?.stop());

/** A visitor of their own, so that limits of others do not matter. */
const visitor =
  (address: string) =>
  (path: string, headers: Record<string, string> = {}) =>
    app.http.get(path).set({ 'X-Forwarded-For': address, ...headers });

/** How many requests Koa got while something was done. */
async function usually(work: () => Promise<unknown>): Promise<number> {
  const usual = vi.spyOn(app.strapi.server.app, 'handleRequest' as never);
  try {
    await work();
    return usual.mock.calls.length;
  } finally {
    usual.mockRestore();
  }
}

test('to who says nothing of who they are and wants the usual form, and to nobody else', async () => {
  const ask = visitor('192.0.2.1');
  const made = await ask(PAGES);
  expect(await usually(async () => expect((await ask(PAGES)).text).toBe(made.text))).toBe(0);
  expect(await usually(async () => expect((await app.http.head(PAGES)).status).toBe(200))).toBe(1);
  expect(await usually(() => ask(PAGES, { 'Strapi-Response-Format': 'v4' }))).toBe(1);
  const unknown = async () => expect((await ask(PAGES, { Authorization: 'Bearer nobody' })).status).toBe(401);
  expect(await usually(unknown)).toBe(1);
});

test('with an id, a line in the log and a measurement', async () => {
  const ask = visitor('192.0.2.2');
  await ask(PAGES);
  const measured = async (): Promise<number> => {
    const line = /_count\{method="GET",route="\/api\/content\/pages",status="200"[^}]*\} (\d+)/;
    return Number(line.exec((await app.http.get('/metrics')).text)?.[1]);
  };
  const before = await measured();
  const { level } = app.strapi.log;
  app.strapi.log.level = 'http';
  const log = vi.spyOn(app.strapi.log, 'http');
  try {
    const asked = async () => {
      const { headers } = await ask(PAGES, { 'X-Request-Id': 'asked-by-me' });
      expect(headers['x-request-id']).toBe('asked-by-me');
    };
    expect(await usually(asked)).toBe(0);
    const entry = { method: 'GET', route: '/api/content/pages', status: 200, actor: 'guest', ms: expect.any(Number) };
    expect(log.mock.calls).toEqual([[expect.stringContaining(PAGES), entry]]);
  } finally {
    log.mockRestore();
    app.strapi.log.level = level;
  }
  expect(await measured()).toBe(before + 1);
});

test('as often as the limit of an address allows', async () => {
  const ask = visitor('192.0.2.3');
  const left = async () => Number((await ask(PAGES)).headers['ratelimit-remaining']);
  const before = await left();
  expect(await left()).toBe(before - 1);
  while ((await left()) > 0);
  const refused = await ask(PAGES);
  expect(refused.status).toBe(429);
  expect(refused.headers['retry-after']).toMatch(/^\d+$/);
  expect(refused.body).toMatchObject({ error: { details: { code: 'rate_limited' } } });
  expect((await visitor('192.0.2.4')(PAGES)).status).toBe(200);
});
