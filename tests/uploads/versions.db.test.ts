import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { picture } from '../support/file-bytes';
import { graphqlData } from '../support/graphql';
import { rawRequest, removeUploads, type UploadedFile } from '../support/uploads';

/* An address says which content it was given out for: who has it may keep it, and a replaced file has another one. */

let app: TestApp;
let editor: AdminSession;

const PAGE = '/api/content/pages?filters[slug]=pictured&populate=featuredImage';
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASKED_EACH_TIME = 'public, max-age=0';

beforeAll(async () => {
  app = await bootApp();
  editor = await openAdminSession(app, 'editor');
});
afterAll(async () => {
  await removeUploads(app);
  await app?.stop();
});

async function uploaded(width: number): Promise<UploadedFile> {
  const bytes = await picture('png', width, 300);
  return (await editor.form('/upload').attach('files', bytes, 'a.png').expect(201)).body[0] as UploadedFile;
}

async function replace({ id }: UploadedFile, width: number): Promise<UploadedFile> {
  const bytes = await picture('png', width, 300);
  const { body } = await editor.form(`/upload?id=${id}`).attach('files', bytes, 'b.png').expect(200);
  return body as UploadedFile;
}

const shown = async (): Promise<UploadedFile> => (await app.http.get(PAGE).expect(200)).body.data[0].featuredImage;
const get = (url: string, headers: Record<string, string> = {}) => rawRequest(app, url, { headers });
const widthOf = (png: Buffer): number => png.readUInt32BE(16);

test('a page shows another address once its picture is replaced, and each is answered with what is there now', async () => {
  const before = await uploaded(600);
  const data = { title: 'Pictured', slug: 'pictured', featuredImage: before.id };
  await app.strapi.documents('api::content.page').create({ data, status: 'published' });
  expect((await shown()).url).toBe(before.url);
  const first = await get(before.url);
  expect([first.headers['cache-control'], widthOf(first.body)]).toEqual([FOR_EVER, 600]);

  await replace(before, 700);
  const after = await shown();
  expect(after.url).not.toBe(before.url);
  const second = await get(after.url);
  expect([second.headers['cache-control'], widthOf(second.body)]).toEqual([FOR_EVER, 700]);

  const [path = ''] = before.url.split('?');
  for (const old of [before.url, path, `${path}?v=`, `${path}?v=x&v=y`, `${after.url}&v=x`]) {
    const { status, headers, body } = await get(old);
    expect([status, headers['cache-control'], widthOf(body)], old).toEqual([200, ASKED_EACH_TIME, 700]);
    const again = await get(old, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length], old).toEqual([304, 0]);
    expect((await get(old, { 'if-none-match': String(first.headers.etag) })).status, old).toBe(200);
  }
});

test('so do its formats, and GraphQL and the media library say the same address', async () => {
  const before = await uploaded(800);
  const after = await replace(before, 900);
  const formats = Object.keys(before.formats ?? {});
  expect(formats).toEqual(expect.arrayContaining(['small', 'thumbnail']));
  for (const format of formats) {
    const [old, now] = [before.formats?.[format]?.url ?? '', after.formats?.[format]?.url ?? ''];
    expect(now).not.toBe(old);
    expect((await get(now)).headers['cache-control']).toBe(FOR_EVER);
    expect((await get(old)).headers['cache-control']).toBe(ASKED_EACH_TIME);
  }
  expect((await editor.get(`/upload/files/${after.id}`).expect(200)).body).toMatchObject({ url: after.url });
  const data = { title: 'Graph', slug: 'graph', featuredImage: after.id };
  await app.strapi.documents('api::content.page').create({ data, status: 'published' });
  const answer = await graphqlData(
    app,
    '{ pages(filters: { slug: { eq: "graph" } }) { featuredImage { url formats } } }',
  );
  expect(JSON.stringify(answer)).toContain(after.url);
  expect(JSON.stringify(answer)).toContain(after.formats?.small?.url);
});

describe('a replacement', () => {
  test('by the same content leaves the address as it is', async () => {
    const before = await uploaded(640);
    expect((await replace(before, 640)).url).toBe(before.url);
  });

  test('is loaded as the old file or as the new one, and kept for a year under its own address only', async () => {
    // Each as long as the alphabet has come.
    const lengthOf = (letter: string): number => 3_000 * letter.charCodeAt(0);
    const bytesOf = (letter: string): Buffer => Buffer.alloc(lengthOf(letter), letter);
    const { body } = await editor.form('/upload').attach('files', bytesOf('a'), 'a.txt').expect(201);
    let [file] = body as [UploadedFile];
    for (const pair of ['ab', 'bc', 'cd', 'de']) {
      const [old = '', letter = ''] = pair;
      const { url } = file;
      let isReplaced = false;
      const loaders = Array.from({ length: 10 }, async () => {
        while (!isReplaced) {
          const answer = await fetch(`${app.url}${url}`);
          const text = await answer.text();
          const letters = [...new Set(text)].join('');
          expect([old, letter]).toContain(letters);
          expect(text.length).toBe(lengthOf(letters));
          if (answer.headers.get('cache-control') === FOR_EVER) expect(letters).toBe(old);
        }
      });
      const sent = editor.form(`/upload?id=${file.id}`).attach('files', bytesOf(letter), 'b.txt');
      file = (await sent.expect(200)).body as UploadedFile;
      isReplaced = true;
      await Promise.all(loaders);
      expect(file.url).not.toBe(url);
      expect((await get(file.url)).body.toString('utf8', 0, 1)).toBe(letter);
    }
  });
});
