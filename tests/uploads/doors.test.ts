import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { emptyPng, pdf, picture, program } from '../support/file-bytes';
import { libraryFiles, pathOf, removeUploads, type UploadedFile } from '../support/uploads';

let app: TestApp;
let editor: AdminSession;
let superAdmin: AdminSession;
let png: Buffer;
let apiToken: string;

beforeAll(async () => {
  app = await bootApp();
  editor = await openAdminSession(app, 'editor');
  superAdmin = await openAdminSession(app);
  png = await picture('png');
  const token = {
    name: `uploads-${randomBytes(4).toString('hex')}`,
    type: 'full-access',
    lifespan: null,
    description: '',
  };
  apiToken = (await superAdmin.post('/admin/api-tokens', token).expect(201)).body.data.accessKey;
});
afterAll(async () => {
  await removeUploads(app);
  await app?.stop();
});

const PAGE = Buffer.from('<!doctype html><script>alert(1)</script>');
const DIRTY = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x()</script><rect/></svg>',
);

const uploaded = async (name: string, bytes: Buffer): Promise<UploadedFile> => {
  const { body, status } = await editor.form('/upload').attach('files', bytes, name);
  expect(status, JSON.stringify(body)).toBe(201);
  return body[0] as UploadedFile;
};
const stored = async (id: number) =>
  (await app.strapi.db.query('plugin::upload.file').findOne({ where: { id } })) as unknown as UploadedFile;

describe('every door takes the same', () => {
  test('the one of single files', async () => {
    await editor.form('/upload/files').attach('files', PAGE, 'e.png').expect(415);
    const { body } = await editor.form('/upload/files').attach('files', png, 'e.html').expect(201);
    expect(body).toMatchObject({ ext: '.png', mime: 'image/png', name: 'e.html.png' });
  });

  test('the content API, with a token', async () => {
    const send = (bytes: Buffer, name: string) =>
      app.http.post('/api/upload').set('Authorization', `Bearer ${apiToken}`).attach('files', bytes, name);
    expect((await send(PAGE, 'e.txt')).status).toBe(415);
    expect((await send(program, 'e.pdf')).status).toBe(415);
    const { body } = await send(DIRTY, 'logo.svg').expect(201);
    expect(String((await app.http.get(body[0].url)).body)).not.toContain('script');
    expect(body[0].url).toMatch(/^\/uploads\/[0-9a-f]{32}\.svg\?v=[\w-]{16}$/);
  });

  test('the content API is closed without one, and to members', async () => {
    await app.http.post('/api/upload').attach('files', png, 'a.png').expect(403);
    for (const path of ['/api/upload/files', '/api/upload/files/1']) await app.http.get(path).expect(403);
  });

  test('the content API links no file to a record past its rules', async () => {
    const { status, body } = await app.http
      .post('/api/upload')
      .set('Authorization', `Bearer ${apiToken}`)
      .field('ref', 'api::experts.consultant')
      .field('refId', '1')
      .field('field', 'profileImage')
      .attach('files', png, 'a.png');
    expect([status, body.error.details.errors.map(({ path }: { path: string[] }) => path[0])]).toEqual([
      400,
      ['ref', 'refId', 'field'],
    ]);
  });

  test("the admin's own logos", async () => {
    const send = (bytes: Buffer, name: string, contentType: string) =>
      superAdmin.form('/admin/project-settings').attach('menuLogo', bytes, { filename: name, contentType });
    expect((await send(PAGE, 'logo.png', 'image/png')).body.error.details).toMatchObject({
      reason: 'kind',
      errors: [{ path: ['menuLogo'] }],
    });
    expect((await send(pdf(), 'logo.png', 'image/png')).status).toBe(415);
    expect((await send(emptyPng(16_000, 16_000), 'logo.png', 'image/png')).status).toBe(400);
    const { body } = await send(DIRTY, 'logo.svg', 'image/svg+xml').expect(200);
    const { url } = body.menuLogo as { url: string };
    expect(url).toMatch(/^\/uploads\/[0-9a-f]{32}\.svg\?v=[\w-]{16}$/);
    expect(String((await app.http.get(url).expect(200)).body)).not.toContain('script');
    rmSync(path.join('public', new URL(url, app.url).pathname), { force: true });
  });

  test('nowhere else is a body with files read', async () => {
    const before = readdirSync(tmpdir()).length;
    for (const path of ['/api/bookings', '/admin/login', '/graphql', '/nowhere']) {
      await app.http.post(path).attach('files', png, 'a.png').expect(415);
    }
    await app.http.post('/api/upload').attach('other', png, 'a.png');
    await app.http.post('/api/upload').attach('menuLogo', png, 'a.png');
    expect(readdirSync(tmpdir()).length).toBeLessThanOrEqual(before);
  });

  test('viewers upload nothing', async () => {
    const viewer = await openAdminSession(app, 'viewer');
    await viewer.form('/upload').attach('files', png, 'a.png').expect(403);
    await viewer.form('/upload').attach('files', PAGE, 'a.png').expect(403);
  });
});

describe('a replacement', () => {
  test('is judged, keeps the address and is of the same kind', async () => {
    const file = await uploaded('first.png', png);
    const replace = (bytes: Buffer, name: string) => editor.form(`/upload?id=${file.id}`).attach('files', bytes, name);
    expect((await replace(PAGE, 'first.png')).status).toBe(415);
    expect((await replace(pdf(), 'first.pdf')).body.error.details).toMatchObject({ reason: 'replacement' });
    await editor.form(`/upload/files/${file.id}/replace`).attach('files', program, 'first.png').expect(415);
    expect(await stored(file.id)).toMatchObject({ mime: 'image/png', name: 'first.png' });
    const { body } = await replace(await picture('png', 30, 20), 'second.png').expect(200);
    expect(pathOf(body)).toBe(pathOf(file));
    expect(body).toMatchObject({ width: 30, name: 'second.png' });
    await app.http.get(file.url).expect('content-type', 'image/png').expect(200);
  });

  test('of a drawing is cleaned as well', async () => {
    const file = await uploaded('logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>'));
    await editor.form(`/upload/files/${file.id}/replace`).attach('files', DIRTY, 'logo.svg').expect(200);
    expect(String((await app.http.get(file.url)).body)).not.toContain('script');
  });

  test('of a page of old times by another is refused', async () => {
    const old = {
      name: 'e.html',
      hash: 'e_1',
      ext: '.html',
      mime: 'text/html',
      size: 1,
      provider: 'local',
      folderPath: '/',
    };
    const { id } = (await app.strapi.db
      .query('plugin::upload.file')
      .create({ data: { ...old, url: '/uploads/e_1.html' } })) as { id: number };
    expect((await editor.form(`/upload?id=${id}`).attach('files', PAGE, 'e.html')).status).toBe(415);
    expect((await editor.form(`/upload?id=${id}`).attach('files', png, 'e.html')).status).toBe(400);
  });
});

describe('names', () => {
  test.each([
    ['x'.repeat(250) + '.png', `${'x'.repeat(224)}.png`],
    ['😀'.repeat(90) + '.png', `${'😀'.repeat(90)}.png`],
    ['../../../etc/cron.png', 'cron.png'],
    ['invoice\u202Egnp.png', 'invoicegnp.png'],
    ['schöne Grüße – 日本.png', 'schöne Grüße – 日本.png'],
  ])('%s is shown as %s and stored under another', async (sent, shown) => {
    const info = JSON.stringify({ name: sent });
    const { body, status } = await editor.form('/upload').field('fileInfo', info).attach('files', png, 'sent.png');
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body[0].name).toBe(shown);
    expect(body[0].url).toMatch(/^\/uploads\/[0-9a-f]{32}\.png\?v=[\w-]{16}$/);
  });

  test('of 255 characters in the form itself', async () => {
    const file = await uploaded(`${'y'.repeat(251)}.png`, png);
    expect(file.name).toBe(`${'y'.repeat(224)}.png`);
  });

  test('that are changed later are as short', async () => {
    const file = await uploaded('a.png', png);
    const rename = (name: string) =>
      editor.form(`/upload?id=${file.id}`).field('fileInfo', JSON.stringify({ name, alternativeText: 'x' }));
    expect((await rename(`${'z'.repeat(400)}.png`).expect(200)).body.name).toBe(`${'z'.repeat(224)}.png`);
    expect((await rename('page.html').expect(200)).body.name).toBe('page.html.png');
    const bulk = { updates: [{ id: file.id, fileInfo: { name: 'q'.repeat(300) } }] };
    expect((await editor.post('/upload/actions/bulk-update', bulk).expect(200)).body[0].name).toHaveLength(228);
  });

  test('that are no JSON are refused with the field', async () => {
    for (const info of ['{', '7', 'null', '"text"', '{"__proto__":{"a":1}}']) {
      const { status, body } = await editor.form('/upload').field('fileInfo', info).attach('files', png, 'a.png');
      expect([status, body.error.details.errors[0]?.path]).toEqual([400, ['fileInfo']]);
    }
  });
});

test('texts that no database can store are refused with the field, by every door', async () => {
  const { id } = await uploaded('a.png', png);
  const fileInfo = { name: 'a.png', alternativeText: 'a\0b' };
  const sent = JSON.stringify(fileInfo);
  const answers = await Promise.all([
    editor.form('/upload').field('fileInfo', sent).attach('files', png, 'a.png'),
    editor.form(`/upload?id=${id}`).field('fileInfo', sent).attach('files', png, 'a.png'),
    editor.form(`/upload?id=${id}`).field('fileInfo', sent),
    editor.post('/upload/actions/bulk-update', { updates: [{ id, fileInfo }] }),
  ]);
  for (const { status, body } of answers)
    expect([status, body.error?.details.errors[0]?.path]).toEqual([400, ['fileInfo', 'alternativeText']]);
});

describe('a file that is loaded from an address', () => {
  let remote: Server;
  let base: string;
  const answers: Record<string, { status?: number; body?: Buffer; headers?: Record<string, string> }> = {};
  beforeAll(async () => {
    remote = createServer((request, response) => {
      const { status = 200, body = Buffer.alloc(0), headers = {} } = answers[request.url ?? ''] ?? { status: 404 };
      response.writeHead(status, headers);
      response.end(body);
    });
    await new Promise<void>((resolve) => remote.listen(0, '127.0.0.1', () => resolve()));
    base = `http://127.0.0.1:${(remote.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => remote.close(resolve)));
  beforeEach(() => {
    for (const name of Object.keys(answers)) delete answers[name];
  });

  const load = async (url: string): Promise<string> =>
    (
      await editor
        .post('/upload/actions/upload-from-urls', { urls: [url] })
        .buffer(true)
        .parse((response, done) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () => done(null, text));
        })
    ).body as string;

  test('is judged like any other, and named by its last part only for show', async () => {
    Object.assign(answers, {
      '/a/photo.png': { body: png, headers: { 'content-type': 'text/html' } },
      '/e.png': { body: PAGE, headers: { 'content-type': 'image/png' } },
      '/on': { status: 302, headers: { location: '/a/photo.png' } },
    });
    for (const address of ['/a/photo.png', '/on']) {
      const text = await load(`${base}${address}`);
      expect(text).toContain('file:complete');
      expect(text).toMatch(/"name":"photo\.png".*"url":"\/uploads\/[0-9a-f]{32}\.png\?v=[\w-]{16}"/);
    }
    const refused = await load(`${base}/e.png`);
    expect(refused).toContain('This kind of file is not taken');
    expect(refused).not.toContain('file:complete');
  });

  test('lies at a public address, whatever it redirects to', async () => {
    answers['/inside'] = { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data' } };
    const before = (await libraryFiles(app)).length;
    for (const url of [
      `${base}/inside`,
      'http://0.0.0.0:1337/admin',
      'http://[::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://100.64.0.1/',
      'ftp://example.com/a.png',
      'no address',
    ]) {
      expect(await load(url)).toMatch(/file:error[\s\S]*(not a public address|not a URL|https)/);
    }
    expect(await libraryFiles(app)).toHaveLength(before);
  });

  test('ends at an error of the other side', async () => {
    answers['/round'] = { status: 302, headers: { location: '/round' } };
    expect(await load(`${base}/round`)).toContain('without end');
    expect(await load(`${base}/none.png`)).toContain('answers 404');
  });
});

test('temporary files are gone after an upload', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'look-'));
  rmSync(folder, { recursive: true });
  const ofUploads = () =>
    readdirSync(tmpdir()).filter((name) => /^(strapi-upload-|admitted-|[a-z0-9]{25}$)/.test(name));
  const before = ofUploads();
  await uploaded('gone.png', png);
  await editor.form('/upload').attach('files', PAGE, 'gone.html').expect(415);
  expect(ofUploads().filter((name) => !before.includes(name))).toEqual([]);
});
