import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import { bootAlone, type TestApp } from '../support/boot';
import { picture } from '../support/file-bytes';
import { rawRequest, removeUploads, type UploadedFile } from '../support/uploads';

const MEDIA = 'https://media.example.test';
let app: TestApp;
let file: UploadedFile;

beforeAll(async () => {
  app = await bootAlone({ env: { UPLOADS_URL: `${MEDIA}/` } });
  const editor = await openAdminSession(app, 'editor');
  const bytes = await picture('png', 400, 300);
  [file] = (await editor.form('/upload').attach('files', bytes, 'a.png').expect(201)).body as [UploadedFile];
});
afterAll(async () => {
  await removeUploads(app);
  await app?.stop();
});

const at = (host: string, target: string, method = 'GET') => rawRequest(app, target, { method, headers: { host } });
const pathOf = (url: string) => new URL(url).pathname;

test('files have their address at the host of uploads, thumbnails too', () => {
  expect(file.url).toMatch(/^https:\/\/media\.example\.test\/uploads\/[0-9a-f]{32}\.png\?v=[\w-]{16}$/);
  expect(file.formats?.thumbnail?.url).toMatch(/^https:\/\/media\.example\.test\/uploads\/thumbnail_/);
});

test('that host answers for uploads and nothing else', async () => {
  expect((await at('media.example.test', pathOf(file.url))).headers['content-type']).toBe('image/png');
  for (const path of ['/admin', '/api/experts/consultants', '/healthz', '/graphql', '/', '/docs']) {
    expect([path, (await at('media.example.test', path)).status]).toEqual([path, 404]);
  }
  expect((await at('media.example.test', '/admin/login', 'POST')).status).toBe(404);
});

test('the others send there for uploads, with what was asked', async () => {
  const { status, headers } = await at('api.example.test', `${pathOf(file.url)}?v=2`);
  expect([status, headers.location]).toEqual([308, `${MEDIA}${pathOf(file.url)}?v=2`]);
  expect((await at('api.example.test', '/%75ploads/old.html')).headers.location).toBe(`${MEDIA}/%75ploads/old.html`);
});

test('the admin may show images of that host', async () => {
  const { headers } = await at('api.example.test', '/api/experts/consultants');
  expect(headers['content-security-policy']).toMatch(/img-src[^;]*https:\/\/media\.example\.test/);
});

test('a file is removed from the disk with its record', async () => {
  const editor = await openAdminSession(app, 'editor');
  await editor.delete(`/upload/files/${file.id}`).expect(200);
  expect((await at('media.example.test', pathOf(file.url))).status).toBe(404);
});
