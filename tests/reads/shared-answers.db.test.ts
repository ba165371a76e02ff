import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCache } from '../../src/shared/read-cache/read-cache';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { createToken } from '../support/api-token';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { queriesOf } from '../support/graphql';
import { readDatabase } from '../support/test-database';

/* What everybody gets is answered from memory, as long as nothing of what it was made of has changed. */

const PAGES = '/api/content/pages?sort=slug';
const POSTS = '/api/content/blog-posts?sort=slug&populate=category';

let app: TestApp;
let admin: AdminSession;
let page: string;

type Uid = 'api::content.page' | 'api::content.blog-post' | 'api::content.blog-category';

async function publish(uid: Uid, data: object): Promise<string> {
  const { documentId } = await app.strapi.documents(uid).create({ data: data as never, status: 'published' });
  return documentId;
}

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  admin = await openAdminSession(app);
  page = await publish('api::content.page', { title: 'About', slug: 'about' });
  await publish('api::content.page', { title: 'Imprint', slug: 'imprint' });
  const category = await publish('api::content.blog-category', { name: 'News', slug: 'news' });
  await publish('api::content.blog-post', { title: 'One', slug: 'one', category });
});
afterAll(() => app?.stop());

/** Whether the answer to who says nothing of an origin is there, once all that was committed is known. */
async function isKept(path: string): Promise<boolean> {
  const cache = readCache(app.strapi);
  await cache?.feed.settle();
  return cache?.store.get(` ${path}`) !== undefined;
}

async function warm(...paths: string[]): Promise<void> {
  for (const path of paths) await app.http.get(path);
  for (const path of paths) expect(await isKept(path), path).toBe(true);
}

describe('an answer is kept until what it was made of changes', () => {
  const oneOf = (documentId: string): string => `/api/content/pages/${documentId}?locale=en`;

  test('by an editor in the admin', async () => {
    await warm(PAGES, POSTS);
    const at = `/content-manager/collection-types/api::content.page/${page}`;
    const { body } = await admin.get(at);
    expect((await admin.put(at, { ...body.data, title: 'About us' })).status).toBe(200);
    expect((await admin.post(`${at}/actions/publish`, { title: 'About us' })).status).toBe(200);
    expect((await app.http.get(PAGES)).text).toContain('About us');
    expect(await isKept(POSTS)).toBe(true);
  });

  test('by a statement of another program', async () => {
    await warm(PAGES, POSTS);
    await readDatabase(app.database, (knex) => knex('content_blog_categories').update({ name: 'Old news' }));
    expect((await app.http.get(POSTS)).text).toContain('Old news');
    expect(await isKept(PAGES)).toBe(true);
    await readDatabase(app.database, (knex) => knex('content_blog_posts_category_lnk').truncate());
    expect((await app.http.get(POSTS)).text).not.toContain('Old news');
  });

  test('of a document alone, by that document', async () => {
    const other = await publish('api::content.page', { title: 'Jobs', slug: 'jobs' });
    // The second is answered by the plan, which knows that nothing else is read.
    for (const id of [other, page]) await app.http.get(oneOf(id));
    await app.strapi.documents('api::content.page').update({ documentId: page, data: {}, status: 'published' });
    await warm(oneOf(page), oneOf(other));
    await app.strapi
      .documents('api::content.page')
      .update({ documentId: other, data: { title: 'Careers' } as never, status: 'published' });
    expect(await isKept(oneOf(page))).toBe(true);
    expect((await app.http.get(oneOf(other))).text).toContain('Careers');
    await app.strapi.documents('api::content.page').delete({ documentId: other });
    expect((await app.http.get(oneOf(other))).status).toBe(404);
  });

  test('by what everybody may read', async () => {
    await warm(PAGES);
    const where = { action: 'api::content.page.find' };
    const [rows, links] = await readDatabase(app.database, async (knex) => {
      const found = await knex('up_permissions').where(where);
      const ids = found.map(({ id }: { id: number }) => id);
      const linked = await knex('up_permissions_role_lnk').whereIn('permission_id', ids);
      await knex('up_permissions').where(where).delete();
      return [found, linked];
    });
    expect((await app.http.get(PAGES)).status).toBe(403);
    await readDatabase(app.database, async (knex) => {
      await knex('up_permissions').insert(rows);
      await knex('up_permissions_role_lnk').insert(links);
    });
    expect((await app.http.get(PAGES)).status).toBe(200);
  });
});

describe('what is said of an answer', () => {
  const head = async (path: string, headers: Record<string, string> = {}) => {
    const { status, headers: got, text } = await app.http.get(path).set(headers);
    return { status, text, etag: got.etag as string, ...got } as Record<string, unknown> & { etag: string };
  };

  test('a strong tag, by which nothing is sent twice; of each encoding its own', async () => {
    const plain = await head(PAGES, { 'Accept-Encoding': 'identity' });
    const again = await head(PAGES, { 'Accept-Encoding': 'identity' });
    const zipped = await head(PAGES, { 'Accept-Encoding': 'gzip' });
    expect(plain.etag).toMatch(/^"[\w-]+"$/);
    expect(again).toMatchObject({ etag: plain.etag, text: plain.text });
    expect(zipped).toMatchObject({ 'content-encoding': 'gzip', text: plain.text });
    expect(zipped.etag).not.toBe(plain.etag);
    for (const tag of [plain.etag, `W/${plain.etag}`, `"other", ${plain.etag}`, '*']) {
      const headers = { 'Accept-Encoding': 'identity', 'If-None-Match': tag };
      expect(await head(PAGES, headers), tag).toMatchObject({ status: 304, text: '', etag: plain.etag });
    }
    expect((await head(PAGES, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test('how long it may be shown, and for whom', async () => {
    for (let time = 0; time < 2; time += 1) {
      expect(await head(PAGES)).toMatchObject({
        'cache-control': 'public, max-age=0, must-revalidate',
        vary: expect.stringMatching(/(?=.*Authorization)(?=.*Accept-Encoding)/),
        'content-type': 'application/json; charset=utf-8',
        'x-request-id': expect.any(String),
      });
    }
    expect(await head('/api/social/social-platforms')).toMatchObject({
      'cache-control': expect.stringContaining('max-age=60'),
    });
  });

  test('headers of security and of other origins as if it were new', async () => {
    const strip = ({ date: _, 'x-request-id': __, ...rest }: Record<string, unknown>) => rest;
    for (const origin of ['https://a.example', 'https://b.example']) {
      const first = await app.http.get(`${PAGES}&fields=slug`).set('Origin', origin);
      const second = await app.http.get(`${PAGES}&fields=slug`).set('Origin', origin);
      expect(strip(second.headers)).toEqual(strip(first.headers));
      expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    }
  });
});

test('what depends on the caller is never shared', async () => {
  await warm(PAGES);
  const { key } = await createToken(app, admin, { type: 'read-only' });
  const ofToken = await app.http.get(PAGES).set('Authorization', `Bearer ${key}`);
  expect([ofToken.status, ofToken.headers['cache-control']]).toEqual([200, 'private, no-cache']);
  expect((await app.http.get(PAGES).set('Authorization', 'Bearer nobody')).status).toBe(401);
});

test('a total is counted once for all pages, until it is another', async () => {
  const at = (page: number): string =>
    `/api/content/pages?sort=slug&locale=en&pagination[pageSize]=1&pagination[page]=${page}`;
  const total = async (page: number): Promise<number> => (await app.http.get(at(page))).body.meta.pagination.total;
  // Later pages have one shape: the first is answered without a plan, the second with it.
  for (const page of [2, 3]) await total(page);
  const before = await total(4);
  const counted = await queriesOf(app, async () => {
    for (const page of [5, 6, 7]) expect(await total(page)).toBe(before);
  });
  expect(counted.filter((sql) => /count\(.*content_pages/.test(sql))).toEqual([]);
  await publish('api::content.page', { title: 'More', slug: 'more' });
  expect(await total(8)).toBe(before + 1);
});

test('a thousand who ask at once for what is not there get it, made once', async () => {
  const path = `${PAGES}&fields[0]=title&fields[1]=slug`;
  let answers: { status: number; text: string }[] = [];
  const asked = await queriesOf(app, async () => {
    answers = await Promise.all(
      Array.from({ length: 1_000 }, async () => {
        const response = await fetch(app.url + path);
        return { status: response.status, text: await response.text() };
      }),
    );
  });
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect(asked.filter((sql) => /from .content_pages/.test(sql)).length).toBeLessThanOrEqual(2);
});
