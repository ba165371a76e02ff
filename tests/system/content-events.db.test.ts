import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enqueueJob } from '../../src/shared/jobs/queue';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { createInShop, createProduct } from '../support/builders/shop';
import { bootAlone, type TestApp } from '../support/boot';
import { documentsOf } from '../support/documents';
import { picture } from '../support/file-bytes';
import { advanceClock, settleJobs } from '../support/jobs';
import { readDatabase } from '../support/test-database';
import { removeUploads } from '../support/uploads';
import { waitFor } from '../support/wait-for';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';

/* Whoever has a network in front hears what has changed of what everybody reads, with the keys to purge it by. */

let app: TestApp;
let admin: AdminSession;
let receiver: WebhookReceiver;

interface Told {
  type: string;
  data: {
    type: { uid: string; name: string };
    documents: { documentId: string; slug: string | null; locales: string[] }[];
    keys: string[];
  };
}

const ENDPOINTS = '/content-manager/collection-types/api::system.webhook-endpoint';
const PAGES = '/content-manager/collection-types/api::content.page';
const POSTS = '/api/content/blog-posts?populate=category&sort=slug';

beforeAll(async () => {
  receiver = await startWebhookReceiver();
  app = await bootAlone({ env: { CDN_SECONDS: '600' } });
  admin = await openAdminSession(app);
});
afterAll(async () => {
  await removeUploads(app);
  await app?.stop();
  await receiver.stop();
});

async function listen(events: string[] = ['content.*']): Promise<string> {
  const body = { name: 'CDN', url: receiver.url, events };
  const answer = await admin.post(ENDPOINTS, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.data.documentId as string;
}

/** Everything that was told until now, as `what name slug,slug`. */
async function told(): Promise<Told[]> {
  // Several at once, as several processes would.
  await Promise.all([1, 2, 3].map(() => enqueueJob(app.strapi, { task: 'system.tell-content', payload: {} })));
  await settleJobs(app);
  const events = receiver.received.map(({ body }) => JSON.parse(body) as Told);
  receiver.reset();
  return events;
}
const inShort = (events: Told[]): string[] =>
  events.map(({ type, data }) => `${type} ${data.type.name} ${data.documents.map(({ slug }) => slug).join()}`);

async function page(slug: string): Promise<string> {
  const { body } = await admin.post(PAGES, { title: slug, slug });
  const { documentId } = body.data as { documentId: string };
  const published = await admin.post(`${PAGES}/${documentId}/actions/publish`, {});
  expect(published.status, JSON.stringify(published.body)).toBe(200);
  return documentId;
}

async function save(documentId: string, data: object): Promise<void> {
  const { body } = await admin.get(`${PAGES}/${documentId}`).expect(200);
  await admin.put(`${PAGES}/${documentId}`, { ...body.data, ...data }).expect(200);
}
const publish = (documentId: string) => admin.post(`${PAGES}/${documentId}/actions/publish`, {}).expect(200);
const keysOf = (header: unknown): string[] => String(header).split(' ');

test('without anybody who listens nothing is written down', async () => {
  await page('unheard');
  await readDatabase(app.database, async (knex) => {
    for (const table of ['platform_change_readers', 'platform_told_content']) {
      expect(await knex(table).first(), table).toBeUndefined();
    }
    if (app.database.kind === 'postgres') expect(await knex('platform_change_log').first()).toBeUndefined();
  });
  await listen(['booking.*']);
  expect(await told()).toEqual([]);
});

describe('who listens', () => {
  beforeAll(() => listen());
  beforeEach(async () => void (await told()));

  test('hears of a page that is published, with the keys of the answers that may show it', async () => {
    const list = await app.http.get('/api/content/pages').expect(200);
    const documentId = await page('about');
    await waitFor('the webhook, without any other help', () => receiver.received.length > 0);
    const [event, ...others] = await told();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'content.published',
      data: {
        version: 1,
        type: { uid: 'api::content.page', name: 'content.page' },
        documents: [{ documentId, slug: 'about', locales: ['en'] }],
        keys: ['content.page', documentId],
      },
    });
    expect(keysOf(list.headers['surrogate-key'])).toContain('content.page');
    const one = await app.http.get(`/api/content/pages/${documentId}`).expect(200);
    expect(keysOf(one.headers['surrogate-key'])).toEqual(['content.page', documentId]);
    expect(one.headers['cache-control']).toContain('s-maxage=600');
  });

  test('hears of what is published again, not of drafts, and of what goes', async () => {
    const id = await page('story');
    expect(inShort(await told())).toEqual(['content.published content.page story']);
    await save(id, { title: 'Not yet' });
    expect(await told()).toEqual([]);
    await publish(id);
    expect(inShort(await told())).toEqual(['content.updated content.page story']);
    await admin.post(`${PAGES}/${id}/actions/unpublish`, {}).expect(200);
    expect(inShort(await told())).toEqual(['content.unpublished content.page story']);
    const gone = await page('gone');
    await told();
    await admin.delete(`${PAGES}/${gone}`).expect(200);
    expect(inShort(await told())).toEqual(['content.deleted content.page gone']);
    await admin.post(`/system/trash/marked/api::content.page/${gone}/restore`).expect(200);
    expect(inShort(await told())).toEqual(['content.published content.page gone']);
  });

  test('hears of many at once in one call', async () => {
    const ids = await Promise.all(['a', 'b', 'c'].map((slug) => page(`many-${slug}`)));
    await told();
    await admin.post(`${PAGES}/actions/bulkUnpublish`, { documentIds: ids }).expect(200);
    const [bulk, ...rest] = await told();
    expect([bulk?.type, rest]).toEqual(['content.unpublished', []]);
    expect(new Set(bulk?.data.keys)).toEqual(new Set(['content.page', ...ids]));
  });

  test('hears of what is hidden and shown without a word of what is written meanwhile', async () => {
    const id = await page('hidden');
    await told();
    const write = (data: object) =>
      readDatabase(app.database, (knex) => knex('content_pages').where('document_id', id).update(data));
    await write({ visibility: 'private' });
    expect(inShort(await told())).toEqual(['content.unpublished content.page hidden']);
    await write({ title: 'Unseen' });
    expect(await told()).toEqual([]);
    await write({ visibility: 'public' });
    expect(inShort(await told())).toEqual(['content.published content.page hidden']);
  });

  test('hears nothing of what is rolled back', async () => {
    const change = app.strapi.db.transaction(async () => {
      await app.strapi.documents('api::content.page').create({
        data: { title: 'Never', slug: 'never' },
        status: 'published',
      });
      throw new Error('rolled back');
    });
    await expect(change).rejects.toThrow('rolled back');
    expect(await told()).toEqual([]);
  });

  test('hears of a category by the key that the posts under it carry', async () => {
    const categories = documentsOf(app, 'api::content.blog-category');
    const { documentId } = await categories.create({ data: { name: 'News', slug: 'news' } });
    const data = { title: 'One', slug: 'one', category: documentId };
    await app.strapi.documents('api::content.blog-post').create({ data, status: 'published' });
    await told();
    const { headers } = await app.http.get(POSTS).expect(200);
    const filtered = await app.http.get('/api/content/blog-posts?filters[category][slug]=old').expect(200);
    await categories.update({ documentId, data: { name: 'Old news', slug: 'old' } });
    const [event] = await told();
    expect(event).toMatchObject({ type: 'content.updated', data: { keys: ['content.blog-category', documentId] } });
    expect(keysOf(headers['surrogate-key'])).toEqual(expect.arrayContaining(event?.data.keys ?? []));
    expect(keysOf(filtered.headers['surrogate-key'])).toContain('content.blog-category');
  });

  test('hears of a variant by the key that its product’s page carries', async () => {
    const product = await createProduct(app, { name: 'Door', slug: 'door', productStatus: 'active' });
    const variant = await createInShop(app, 'product-variant', { product: product.documentId, name: 'White' });
    await told();
    const path = `/api/commerce/products/${product.documentId}?populate=variants`;
    const { headers } = await app.http.get(path).expect(200);
    expect(headers['cache-control']).toContain('s-maxage=600');
    const variants = documentsOf(app, 'api::commerce.product-variant');
    await variants.update({ documentId: variant.documentId, data: { name: 'Grey' } });
    const [event] = await told();
    expect(event).toMatchObject({
      type: 'content.updated',
      data: { keys: ['commerce.product-variant', variant.documentId] },
    });
    expect(keysOf(headers['surrogate-key'])).toEqual(expect.arrayContaining(event?.data.keys ?? []));
    expect((await app.http.get(path)).text).toContain('Grey');
  });

  test('hears of what appears with its day', async () => {
    const day = (days: number): string =>
      new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const data = { name: 'Spring', slug: 'spring', startDate: day(1), endDate: day(1), isActive: true };
    await createInShop(app, 'collection', data);
    expect(await told()).toEqual([]);
    await advanceClock(app, 86_400_000);
    expect(inShort(await told())).toEqual(['content.published commerce.collection spring']);
    await advanceClock(app, 86_400_000);
    expect(inShort(await told())).toEqual(['content.unpublished commerce.collection spring']);
  });

  test('hears of a file that is replaced, which answers show with another address', async () => {
    const { body } = await admin
      .form('/upload')
      .attach('files', await picture('png', 9, 9), 'a.png')
      .expect(201);
    expect(await told()).toEqual([]);
    const [{ id, documentId }] = body as [{ id: number; documentId: string }];
    await admin
      .form(`/upload?id=${id}`)
      .attach('files', await picture('png', 8, 8), 'b.png')
      .expect(200);
    const [event] = await told();
    expect(event).toMatchObject({ type: 'content.updated', data: { keys: ['upload.file', documentId] } });
  });

  test('hears of a thousand rows of another program in calls of a hundred, and of nothing twice', async () => {
    const rows = Array.from({ length: 1_050 }, (_one, place) => ({
      document_id: `bulk${place}`,
      key: `bulk-${place}`,
      content: '{}',
      is_active: true,
    }));
    await readDatabase(app.database, (knex) => knex.batchInsert('content_dynamic_contents', rows, 50));
    const events = await told();
    const ids = events.flatMap(({ data }) => data.documents.map(({ documentId }) => documentId));
    expect([new Set(ids).size, ids.length, events.length <= 12]).toEqual([1_050, 1_050, true]);
    expect(await told()).toEqual([]);
  });

  test('is forgotten with the last endpoint', async () => {
    const endpoints = await app.strapi.db.query('api::system.webhook-endpoint').findMany({});
    for (const { documentId } of endpoints) await admin.delete(`${ENDPOINTS}/${documentId}`).expect(200);
    await page('afterwards');
    expect(await told()).toEqual([]);
    await readDatabase(app.database, async (knex) => {
      expect(await knex('platform_change_readers').first()).toBeUndefined();
      expect(await knex('platform_told_content').first()).toBeUndefined();
    });
  });
});
