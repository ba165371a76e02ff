import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings } from '../../src/shared/config/settings';
import { bootAlone, type TestApp } from '../support/boot';
import { readDatabase } from '../support/test-database';

/* Who says nothing of who they are is answered by a plan without the way to it; all that the way said holds. */

const AT = '/api/content/pages';
const bySlug = (slug: string): string => `${AT}?filters[slug][$eq]=${slug}&locale=en`;

let app: TestApp;
let page: string;
let wayAsked = 0;

beforeAll(async () => {
  app = await bootAlone({
    env: { JOBS: 'off', READ_CACHE: 'off', RATE_LIMITS: 'on', RATE_LIMIT_PUBLIC_READ: '40/60' },
  });
  const pages = app.strapi.documents('api::content.page');
  page = (await pages.create({ data: { title: 'About', slug: 'about' }, status: 'published' })).documentId;
  const auth = app.strapi.get('auth') as { authenticate(...args: unknown[]): Promise<unknown> };
  const authenticate = auth.authenticate.bind(auth);
  auth.authenticate = (...args) => ((wayAsked += 1), authenticate(...args));
}, 120_000);
afterAll(() => app?.stop());

/** A visitor of their own, so that limits of others do not matter. */
function visitor(address: string) {
  return async (path: string, headers: Record<string, string> = {}) => {
    const before = wayAsked;
    const answer = await app.http.get(path).set({ 'X-Forwarded-For': address, ...headers });
    return { ...answer, status: answer.status, text: answer.text, byWay: wayAsked > before };
  };
}

/** Asks until it is answered at once. */
async function warm(ask: ReturnType<typeof visitor>, path: string): Promise<void> {
  for (let time = 0; time < 4; time += 1) await ask(path);
  expect((await ask(path)).byWay, path).toBe(false);
}

describe('an answer at once', () => {
  test('is given in one shape for other texts, documents and pages', async () => {
    const ask = visitor('192.0.2.1');
    await warm(ask, bySlug('nothing'));
    const found = await ask(bySlug('about'));
    expect(found).toMatchObject({ status: 200, byWay: false });
    expect(found.text).toContain('About');
    await warm(ask, `${AT}/${page}`);
    await warm(ask, `${AT}?pagination[page]=2`);
    expect(await ask(`${AT}?pagination[page]=3`)).toMatchObject({ byWay: false });
  });

  test('counts for the limit of its address, once, also where there is no such document', async () => {
    const ask = visitor('192.0.2.2');
    await warm(ask, bySlug('about'));
    const left = async (path: string): Promise<number> => Number((await ask(path)).headers['ratelimit-remaining']);
    const before = await left(bySlug('about'));
    expect(await left(bySlug('about'))).toBe(before - 1);
    expect(await left(`${AT}/nothing`)).toBe(before - 2);
    while ((await left(bySlug('about'))) > 0);
    const refused = await ask(bySlug('about'));
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
    expect(JSON.parse(refused.text)).toMatchObject({ error: { details: { code: 'rate_limited' } } });
  });

  test('is given no longer once the public may not read, whoever took that away', async () => {
    const ask = visitor('192.0.2.3');
    await warm(ask, bySlug('about'));
    const where = { action: 'api::content.page.find' };
    const rows = await readDatabase(app.database, async (knex) => {
      const found = await knex('up_permissions').where(where);
      const ids = found.map(({ id }: { id: number }) => id);
      const links = await knex('up_permissions_role_lnk').whereIn('permission_id', ids);
      await knex('up_permissions_role_lnk').whereIn('permission_id', ids).delete();
      return links;
    });
    expect((await ask(bySlug('about'))).status).toBe(403);
    await readDatabase(app.database, (knex) => knex('up_permissions_role_lnk').insert(rows));
    expect((await ask(bySlug('about'))).status).toBe(200);
  });

  test.each([
    ['a token that is wrong', '', { Authorization: 'Bearer nobody' }, 401],
    ['a name that every object has', '&constructor=1', {}, 400],
    ['a page that is no number', '&pagination[page]=01', {}, 400],
    ['what is unknown', '&foo=1', {}, 400],
    ['what is no language', '&locale=%25', {}, 400],
  ])('is not given to who sends %s', async (_what, added, headers, status) => {
    const ask = visitor('192.0.2.4');
    await warm(ask, bySlug('about'));
    expect((await ask(bySlug('about') + added, headers)).status).toBe(status);
  });

  test('is left to the action where plans are off', async () => {
    const ask = visitor('192.0.2.5');
    await warm(ask, bySlug('about'));
    settings(app.strapi).reads.plans = false;
    expect(await ask(bySlug('about'))).toMatchObject({ status: 200, byWay: true });
    settings(app.strapi).reads.plans = true;
    expect(await ask(bySlug('about'))).toMatchObject({ status: 200, byWay: false });
  });
});
