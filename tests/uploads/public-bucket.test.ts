import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootAlone, type TestApp } from '../support/boot';
import { s3Environment, startFakeS3, type FakeS3 } from '../support/fake-s3';
import { picture } from '../support/file-bytes';
import type { UploadedFile } from '../support/uploads';

let s3: FakeS3;
let app: TestApp;
let editor: AdminSession;

beforeAll(async () => {
  s3 = await startFakeS3();
  app = await bootAlone({
    env: {
      ...s3Environment(s3),
      S3_ACL: 'public-read',
      S3_CACHE_SECONDS: '3600',
    },
  });
  editor = await openAdminSession(app, 'editor');
});
afterAll(async () => {
  await app?.stop();
  await s3?.stop();
});

test('objects of a public bucket say how long they are kept, and a replaced one has another address that opens', async () => {
  const { body } = await editor
    .form('/upload')
    .attach('files', await picture('png', 600, 400), 'a.png')
    .expect(201);
  const [before] = body as [UploadedFile];
  const address = new URL(before.url);
  expect(address.search).toMatch(/^\?v=[\w-]{16}$/);
  const kept = (url: string) => s3.objects.get(new URL(url).pathname)?.headers['cache-control'];
  expect([kept(before.url), kept(before.formats?.thumbnail?.url ?? '')]).toEqual(Array(2).fill('public, max-age=3600'));

  const replaced = await picture('png', 640, 400);
  const after = (await editor.form(`/upload?id=${before.id}`).attach('files', replaced, 'b.png').expect(200)).body;
  expect(after.url).not.toBe(before.url);
  for (const url of [after.url, before.url]) {
    const answer = await fetch(url);
    expect([answer.status, Buffer.from(await answer.arrayBuffer()).readUInt32BE(16)]).toEqual([200, 640]);
  }
});
