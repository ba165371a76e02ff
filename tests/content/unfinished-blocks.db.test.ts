import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { paragraph } from '../support/builders/content';
import { createExpert } from '../support/builders/expert';
import { documentsOf } from '../support/documents';

const PAGE = 'api::content.page';
const LIST = `/content-manager/collection-types/${PAGE}`;

const VIDEO = { _type: 'video', _key: 'v1' };
const WHOLE = { ...VIDEO, url: 'https://example.com/a.mp4' };

let app: TestApp;
let editor: AdminSession;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  editor = await openAdminSession(app, 'editor');
}, 120_000);
afterAll(() => app?.stop());

const draft = async (slug: string, block: object = VIDEO): Promise<string> => {
  const { body } = await editor.post(LIST, { title: slug, slug, content: [...paragraph('x'), block] }).expect(201);
  return body.data.documentId as string;
};
const inPublic = async (slug: string, locale = 'en') =>
  (await app.http.get(`/api/content/pages?filters[slug]=${slug}&locale=${locale}`).expect(200)).body.data as {
    content: object[];
  }[];
/** Where it is refused, and the same for who reads it. */
const MISSING = { path: ['content', '1', 'url'], message: 'Expected a value.' };

describe('a draft with an unfinished block', () => {
  test('is saved, and says what it lacks once it is to be published', async () => {
    const documentId = await draft('unfinished');
    const refused = await editor.post(`${LIST}/${documentId}/actions/publish`, {}).expect(400);
    expect(refused.body.error.details.errors).toEqual([expect.objectContaining(MISSING)]);
    expect(await inPublic('unfinished')).toEqual([]);
    await editor.put(`${LIST}/${documentId}`, { content: [...paragraph('x'), WHOLE] }).expect(200);
    await editor.post(`${LIST}/${documentId}/actions/publish`, {}).expect(200);
    expect((await inPublic('unfinished'))[0]?.content).toHaveLength(2);
  });

  test('leaves what is public as it is', async () => {
    const documentId = await draft('public', WHOLE);
    await editor.post(`${LIST}/${documentId}/actions/publish`, {}).expect(200);
    await editor.put(`${LIST}/${documentId}`, { content: [VIDEO] }).expect(200);
    await editor.post(`${LIST}/${documentId}/actions/publish`, {}).expect(400);
    expect((await inPublic('public'))[0]?.content).toHaveLength(2);
  });

  test('is published through no other door', async () => {
    const whole = await draft('whole', WHOLE);
    const documentId = await draft('doors');
    const bulk = await editor.post(`${LIST}/actions/bulkPublish`, { documentIds: [whole, documentId] });
    expect(bulk.status).toBe(400);
    const pages = documentsOf(app, PAGE);
    const data = { title: 'At once', slug: 'at-once', content: [VIDEO] };
    await expect(pages.create({ data, status: 'published' })).rejects.toThrow('content.0.url');
    await expect(pages.update({ documentId, data: { title: 'New' }, status: 'published' })).rejects.toThrow(
      'content.1',
    );
    await expect(pages.publish({ documentId, locale: '*' })).rejects.toThrow('content.1.url');
    for (const slug of ['whole', 'doors', 'at-once']) expect(await inPublic(slug)).toEqual([]);
    expect(await app.strapi.db.query(PAGE).count({ where: { slug: 'at-once' } })).toBe(0);
  });

  test('of one language does not keep the other one from readers', async () => {
    const documentId = await draft('languages', WHOLE);
    await editor.put(`${LIST}/${documentId}?locale=de`, { title: 'Sprachen', content: [VIDEO] }).expect(200);
    await editor.post(`${LIST}/${documentId}/actions/publish`, {}).expect(200);
    await editor.post(`${LIST}/${documentId}/actions/publish?locale=de`, {}).expect(400);
    expect(await inPublic('languages', 'de')).toHaveLength(1);
    await expect(documentsOf(app, PAGE).publish({ documentId, locale: '*' })).rejects.toThrow('content.0.url');
  });

  test('may lack something, but holds nothing that is wrong', async () => {
    for (const wrong of [
      { _type: 'cta', _key: 'c1', text: 'Go', url: 'javascript:alert(1)', style: 'primary', size: 'small' },
      { ...VIDEO, onclick: 'x' },
      { _type: 'block', _key: 'b1' },
    ])
      await editor.post(LIST, { title: 'Wrong', slug: 'wrong', content: [wrong] }).expect(400);
  });

  test('is refused at once where there are no drafts', async () => {
    await expect(createExpert(app, { bio: [VIDEO] })).rejects.toThrow('bio.0.url');
  });
});
