import type { Test } from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { picture } from '../support/file-bytes';
import { removeUploads } from '../support/uploads';

let app: TestApp;
let editor: AdminSession;
let png: Buffer;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  editor = await openAdminSession(app, 'editor');
  png = await picture('png');
}, 120_000);

afterAll(async () => {
  await removeUploads(app);
  await app?.stop();
});

const newFile = async (): Promise<number> =>
  (await editor.form('/upload').attach('files', png, 'a.png').expect(201)).body[0].id as number;
const tagOf = async (id: number): Promise<string> =>
  (await editor.get(`/upload/files/${id}`).expect(200)).headers.etag as string;
const describing = (request: Test, tag: string, info: object): Test =>
  request.set('If-Match', tag).field('fileInfo', JSON.stringify(info));
const put = (id: number): Test => editor.form(`/upload/files/${id}`, 'put');
const stored = async (id: number) => app.strapi.db.query('plugin::upload.file').findOne({ where: { id } });

// The media library sends all that it read of a file, whatever of it was changed.
const READ = { name: 'a.png', caption: '', alternativeText: '' };

test.each<[string, (id: number) => Test]>([
  ['the media library', put],
  ['its older address', (id) => editor.form(`/upload?id=${id}`)],
])('%s tells the second of two who describe a file, before the first one’s words are lost', async (_door, request) => {
  const id = await newFile();
  const tag = await tagOf(id);
  const done = await describing(request(id), tag, { ...READ, caption: 'Of the first' });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  const refused = await describing(request(id), tag, { ...READ, alternativeText: 'Of the second' });
  expect([refused.status, refused.body.error.details]).toMatchObject([
    409,
    { code: 'edit_conflict', current: { caption: 'Of the first' }, sent: { alternativeText: 'Of the second' } },
  ]);
  expect(await stored(id)).toMatchObject({ caption: 'Of the first' });
  await describing(request(id), done.headers.etag as string, { ...READ, caption: 'And again' }).expect(200);
});

test('nor is a file replaced that somebody has described since', async () => {
  const id = await newFile();
  const tag = await tagOf(id);
  await describing(put(id), tag, { ...READ, caption: 'New' }).expect(200);
  const replace = (version: string) =>
    describing(editor.form(`/upload/files/${id}/replace`), version, READ).attach('files', png, 'b.png');
  expect((await replace(tag)).status).toBe(409);
  expect((await replace(await tagOf(id))).status).toBe(200);
});

test('of several at once exactly one is taken', async () => {
  const id = await newFile();
  const tag = await tagOf(id);
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map((number) => describing(put(id), tag, { ...READ, caption: `${number}` })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
});
