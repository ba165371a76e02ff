import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishScheduled } from '../../src/api/content/use-cases/publish-scheduled';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn, type CreateContent } from '../support/builders/content';
import { documentsOf, storedRows } from '../support/documents';

const PAGE = 'api::content.page';
const ITEM = 'api::content.menu-item';
const ASSET = 'api::content.media-asset';
const DAY = 86_400_000;

let app: TestApp;
let create: CreateContent;
let editor: AdminSession;
let viewer: AdminSession;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  create = contentIn(app);
  editor = await openAdminSession(app, 'editor');
  viewer = await openAdminSession(app, 'viewer');
}, 120_000);

afterAll(() => app?.stop());

const list = (uid: string) => `/content-manager/collection-types/${uid}`;
const save = (uid: string, data: object) => editor.post(list(uid), data);
const change = (uid: string, documentId: string, data: object) => editor.put(`${list(uid)}/${documentId}`, data);
const act = (documentId: string, action: string) => editor.post(`${list(PAGE)}/${documentId}/actions/${action}`);
const fault = ({ body }: { body: { error: { details: { errors: { path: string[] }[] } } } }) =>
  body.error.details.errors[0]?.path.join('.');
const page = (data: object, published = true) => create(PAGE, data, { published });
const stored = async (documentId: string) =>
  (await storedRows(app, 'content_pages', documentId)).map((row) => row.page_status);

describe('a page', () => {
  test('says that it is published exactly while it is', async () => {
    const chosen = await save(PAGE, { title: 'Status', slug: 'status', pageStatus: 'published' });
    expect([chosen.status, fault(chosen)]).toEqual([422, 'pageStatus']);
    const created = await save(PAGE, { title: 'Status', slug: 'status', pageStatus: 'draft' });
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    expect(await stored(documentId)).toEqual(['draft']);
    expect((await act(documentId, 'publish')).status).toBe(200);
    expect(await stored(documentId)).toEqual(['published', 'published']);
    for (const pageStatus of ['archived', 'draft']) {
      const refused = await change(PAGE, documentId, { pageStatus });
      expect([refused.status, fault(refused)]).toEqual([409, 'pageStatus']);
    }
    expect((await act(documentId, 'unpublish')).status).toBe(200);
    expect(await stored(documentId)).toEqual(['draft']);
    expect((await change(PAGE, documentId, { pageStatus: 'archived' })).status).toBe(200);
    expect(await stored(documentId)).toEqual(['archived']);
  });

  test('keeps the day on which it was first published', async () => {
    const documentId = await page({ title: 'Day', slug: 'day' });
    const released = async () => (await storedRows(app, 'content_pages', documentId)).map((row) => row.released_at);
    const [first] = await released();
    app.clock.advance(DAY);
    await documentsOf(app, PAGE).update({ documentId, data: { title: 'Day, again' } });
    await documentsOf(app, PAGE).publish({ documentId });
    expect(first).toBeTruthy();
    expect(await released()).toEqual([first, first]);
  });

  test('never lies below itself, among drafts or published, at once or one after another', async () => {
    const above = await page({ title: 'Above', slug: 'above' });
    const below = await page({ title: 'Below', slug: 'below', parent: above });
    const lowest = await page({ title: 'Lowest', slug: 'lowest', parent: below });
    for (const parent of [lowest, above]) {
      const refused = await change(PAGE, above, { parent: { connect: [{ documentId: parent }] } });
      expect([refused.status, fault(refused)]).toEqual([400, 'parent']);
    }
    // Drafts change places; what is published has not yet.
    await change(PAGE, below, { parent: { disconnect: [{ documentId: above }] } }).expect(200);
    await change(PAGE, above, { parent: { connect: [{ documentId: below }] } }).expect(200);
    expect((await act(above, 'publish')).status).toBe(400);
    expect((await act(below, 'publish')).status).toBe(200);
    expect((await act(above, 'publish')).status).toBe(200);

    const [left, right] = [await page({ title: 'L', slug: 'left' }), await page({ title: 'R', slug: 'right' })];
    const both = await Promise.all([
      change(PAGE, left, { parent: { connect: [{ documentId: right }] } }),
      change(PAGE, right, { parent: { connect: [{ documentId: left }] } }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('has a slug that fits into an address, and links that are safe', async () => {
    for (const slug of ['Über uns', 'About', '-a', 'a--b', 'a/b'])
      expect([slug, (await save(PAGE, { title: 'x', slug })).status]).toEqual([slug, 400]);
    const refused = await save(PAGE, { title: 'x', slug: 'safe', canonicalUrl: 'javascript:alert(1)' });
    expect([refused.status, fault(refused)]).toEqual([400, 'canonicalUrl']);
  });

  test('is published when it is due, and archived when its time is over', async () => {
    const soon = new Date(app.clock.now().getTime() + DAY).toISOString();
    const later = new Date(app.clock.now().getTime() + 3 * DAY).toISOString();
    const refused = await save(PAGE, { title: 'When', slug: 'when', pageStatus: 'scheduled' });
    expect([refused.status, fault(refused)]).toEqual([400, 'scheduledPublishAt']);
    const due = { title: 'When', slug: 'when', pageStatus: 'scheduled', scheduledPublishAt: soon };
    const { body } = await save(PAGE, { ...due, scheduledUnpublishAt: later }).expect(201);
    const { documentId } = body.data;
    const broken = (await save(PAGE, { ...due, title: null, slug: 'broken' }).expect(201)).body.data.documentId;
    await publishScheduled(app.strapi);
    expect(await stored(documentId)).toEqual(['scheduled']);
    app.clock.advance(2 * DAY);
    await publishScheduled(app.strapi);
    expect(await stored(documentId)).toEqual(['published', 'published']);
    expect(await stored(broken)).toEqual(['scheduled']);
    app.clock.advance(2 * DAY);
    await publishScheduled(app.strapi);
    expect(await stored(documentId)).toEqual(['archived']);
  });

  test('has figures that nobody types in', async () => {
    const typed = await save(PAGE, { title: 'Count', slug: 'count', viewCount: 1000 });
    expect([typed.status, fault(typed)]).toEqual([400, 'viewCount']);
  });
});

test('a line belongs to one menu with all that hangs on it, and leads to one place', async () => {
  const [main, foot] = await Promise.all(
    ['main', 'foot'].map((slug) => create('api::content.menu', { name: slug, slug })),
  );
  const target = await page({ title: 'Target', slug: 'target' });
  const line = async (data: object) =>
    await save(ITEM, { title: 'x', menu: { connect: [{ documentId: main }] }, ...data });
  const top = (await line({ url: '/top' })).body.data.documentId as string;
  const connect = (documentId: string | undefined) => ({ connect: [{ documentId }] });
  const refusals: [object, string][] = [
    [{ menu: connect(foot), parent: connect(top) }, 'parent'],
    [{ url: '/a', page: connect(target) }, 'url'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ menu: null }, 'menu'],
  ];
  for (const [data, path] of refusals) {
    const refused = await line(data);
    expect([refused.status, fault(refused)], JSON.stringify(data)).toEqual([400, path]);
  }
  const low = (await line({ parent: connect(top) })).body.data.documentId as string;
  expect(fault(await change(ITEM, top, { parent: connect(low) }))).toBe('parent');
  expect(fault(await change(ITEM, top, { menu: connect(foot) }))).toBe('menu');
});

test('an address is a path that leads to something', async () => {
  const SEO = 'api::content.seo-url';
  const target = await page({ title: 'Lead', slug: 'lead' });
  const valid = { url: '/old', targetType: 'page', targetDocumentId: target };
  expect(fault(await save(SEO, { ...valid, url: 'https://evil.example' }))).toBe('url');
  expect(fault(await save(SEO, { ...valid, targetType: 'product' }))).toBe('targetDocumentId');
  expect(fault(await save(SEO, { ...valid, redirectCode: 404 }))).toBe('redirectCode');
  await save(SEO, valid).expect(201);
  expect([(await save(SEO, valid)).status]).toEqual([409]);
});

test('a translation is dated by its text and its review', async () => {
  const uid = 'api::content.translation';
  const text = { namespace: 'ui', key: 'hello', targetLanguage: 'de', sourceText: 'Hello' };
  expect(fault(await save(uid, { ...text, targetLanguage: 'en' }))).toBe('targetLanguage');
  const { documentId } = (await save(uid, text).expect(201)).body.data;
  const translated = await change(uid, documentId, { translatedText: 'Hallo' });
  expect(translated.body.data).toMatchObject({ translationStatus: 'translated', translatedAt: expect.any(String) });
  const approved = await change(uid, documentId, { translationStatus: 'approved' });
  expect(approved.body.data).toMatchObject({ reviewedAt: expect.any(String) });
});

test('a file and what is known of it stay in step', async () => {
  const upload = await editor.form('/upload').attach('files', Buffer.from('hello'), 'note.txt');
  expect(upload.status, JSON.stringify(upload.body)).toBeLessThan(300);
  const [file] = upload.body;
  const asset = async () =>
    (await documentsOf(app, ASSET).findMany({ filters: { fileDocumentId: file.documentId } }))[0];
  expect(await asset()).toMatchObject({ filename: 'note.txt', mimeType: 'text/plain', altText: null });
  const { documentId } = (await asset()) as { documentId: string };
  await change(ASSET, documentId, { altText: { en: 'A note', de: 'Eine Notiz' } }).expect(200);
  const inLibrary = () => app.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
  expect(await inLibrary()).toMatchObject({ alternativeText: 'A note' });
  const info = JSON.stringify({ name: 'note.txt', alternativeText: 'A short note', caption: '' });
  await editor.form(`/upload?id=${file.id}`).field('fileInfo', info).expect(200);
  expect(await asset()).toMatchObject({ altText: { en: 'A short note', de: 'Eine Notiz' } });
  const second = await save(ASSET, { file: file.id, filename: 'again' });
  expect([second.status, fault(second)]).toEqual([409, 'file']);
  await editor.delete(`/upload/files/${file.id}`).expect(200);
  expect(await asset()).toBeUndefined();
});

test('viewers read without what is personal and write nothing', async () => {
  await page({ title: 'For viewers', slug: 'for-viewers', accessPassword: 'sesame' });
  const { body } = await viewer.get(`${list(PAGE)}?filters[slug]=for-viewers`).expect(200);
  expect(body.results[0]).not.toHaveProperty('accessPassword');
  await viewer.post(list(PAGE), { title: 'x', slug: 'x' }).expect(403);
  await viewer.get(list('api::content.faq-feedback')).expect(403);
});
