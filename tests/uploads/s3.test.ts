import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootAlone, type TestApp } from '../support/boot';
import { s3Environment, startFakeS3, type FakeS3 } from '../support/fake-s3';
import { pdf, picture } from '../support/file-bytes';
import type { UploadedFile } from '../support/uploads';

let s3: FakeS3;
let app: TestApp;
let editor: AdminSession;

beforeAll(async () => {
  s3 = await startFakeS3();
  app = await bootAlone({
    env: {
      ...s3Environment(s3),
    },
  });
  editor = await openAdminSession(app, 'editor');
});
afterAll(async () => {
  await app?.stop();
  await s3?.stop();
});

const upload = async (name: string, bytes: Buffer): Promise<UploadedFile> =>
  (await editor.form('/upload').attach('files', bytes, name).expect(201)).body[0] as UploadedFile;
const objectOf = ({ hash, ext }: { hash: string; ext: string }) => s3.objects.get(`/media/${hash}${ext}`);
const DIRTY = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x()</script><rect/></svg>',
);

test.each([
  ['list.csv', () => Buffer.from('a,b'), 'attachment', 'text/csv; charset=utf-8'],
  ['e.html', () => pdf(), 'inline', 'application/pdf'],
  ['wide.jpg', () => picture('jpeg', 600, 400), 'inline', 'image/jpeg'],
  ['logo.svg', () => DIRTY, 'inline', 'image/svg+xml'],
])('%s is put with what it is answered with', async (name, bytes, disposition, type) => {
  const file = await upload(name, await bytes());
  const object = objectOf(file);
  expect([object?.headers['content-disposition'], object?.headers['content-type']]).toEqual([disposition, type]);
  expect(object?.headers['x-amz-acl']).toBe('private');
  expect(file.hash).toMatch(/^[0-9a-f]{32}$/);
  expect(String(object?.body)).not.toContain('script');
  for (const format of Object.values(file.formats ?? {})) {
    const stored = s3.objects.get(new URL(format.url).pathname);
    expect(stored?.headers['content-type']).toBe(type);
  }
});

test('a page is refused, and nothing is put', async () => {
  const before = s3.objects.size;
  await editor.form('/upload').attach('files', Buffer.from('<script>x()</script>'), 'e.html').expect(415);
  await editor.form('/upload').attach('files', Buffer.from('alert(1)'), 'e.js').expect(415);
  expect(s3.objects.size).toBe(before);
});

test('a replacement has the headers too, and leaves no old format behind', async () => {
  const file = await upload('wide.png', await picture('png', 600, 400));
  const before = s3.objects.size;
  await editor
    .form(`/upload?id=${file.id}`)
    .attach('files', await picture('png', 20, 20), 'small.png')
    .expect(200);
  expect(objectOf(file)?.headers['content-disposition']).toBe('inline');
  expect(s3.objects.size).toBeLessThan(before);
});

test('the signed address of an old page makes a download of it', async () => {
  s3.objects.set('/media/old.html', {
    headers: { 'content-type': 'text/html' },
    body: Buffer.from('<script>x()</script>'),
  });
  const old = {
    name: 'old.html',
    hash: 'old',
    ext: '.html',
    mime: 'text/html',
    size: 1,
    provider: 'aws-s3',
    folderPath: '/',
  };
  const { id } = (await app.strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...old, url: `${s3.url}/media/old.html` } })) as { id: number };
  const { body } = await editor.get(`/upload/files/${id}`).expect(200);
  expect(body.isUrlSigned).toBe(true);
  const { headers } = await fetch(body.url as string);
  expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
    'application/octet-stream',
    'attachment',
  ]);
});
