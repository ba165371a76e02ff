import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { emptyPng, movingGif, mp4, pdf, picture, program, WITH_MACROS, word, zip } from '../support/file-bytes';
import { libraryFiles, removeUploads, UPLOADS, type UploadedFile } from '../support/uploads';

let app: TestApp;
let editor: AdminSession;

beforeAll(async () => {
  app = await bootApp();
  editor = await openAdminSession(app, 'editor');
});
afterAll(async () => {
  await removeUploads(app);
  await app?.stop();
});

const SCRIPT = 'fetch("/admin/users/me")';
const PAGE = '<!doctype html><script src="e.js"></script>';
const svg = (inner: string, attributes = 'width="20" height="10"') =>
  Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);

const send = (name: string, bytes: Buffer, contentType = 'application/octet-stream') =>
  editor.form('/upload').attach('files', bytes, { filename: name, contentType });

/** Other files of tests come and go in the same folder. */
function liesThere(name: string, content: Buffer): boolean {
  try {
    return readFileSync(path.join(UPLOADS, name)).equals(content);
  } catch {
    return false;
  }
}

describe('what is taken is stored as what it is', () => {
  const taken: [sent: string, declared: string, bytes: () => Buffer | Promise<Buffer>, ext: string, served: string][] =
    [
      ['photo.png', 'image/png', () => picture('png'), '.png', 'inline image/png'],
      ['photo.jpeg', 'image/jpeg', () => picture('jpeg'), '.jpg', 'inline image/jpeg'],
      ['photo.txt', 'text/html', () => picture('webp'), '.webp', 'inline image/webp'],
      ['e.html', 'text/html', () => picture('gif'), '.gif', 'inline image/gif'],
      ['photo.avif', 'image/avif', () => picture('avif'), '.avif', 'inline image/avif'],
      ['moving.png', 'image/png', () => emptyPng(16, 16, 2), '.apng', 'inline image/apng'],
      ['logo.svg', 'image/svg+xml', () => svg('<rect width="5" height="5"/>'), '.svg', 'inline image/svg+xml'],
      ['logo.png', 'image/png', () => svg('<rect width="5" height="5"/>'), '.svg', 'inline image/svg+xml'],
      ['film.mp4', 'video/mp4', mp4, '.mp4', 'inline video/mp4'],
      ['paper.pdf', 'application/pdf', () => pdf(), '.pdf', 'inline application/pdf'],
      ['paper.html', 'text/html', () => pdf(), '.pdf', 'inline application/pdf'],
      [
        'letter.docx',
        'application/octet-stream',
        () => word(),
        '.docx',
        'attachment application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      ['list.csv', 'text/html', () => Buffer.from('name;price\nGröße;1'), '.csv', 'attachment text/csv; charset=utf-8'],
      ['notes.txt', 'text/html', () => Buffer.from('hello'), '.txt', 'attachment text/plain; charset=utf-8'],
      [
        'words.vtt',
        'text/vtt',
        () => Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hi'),
        '.vtt',
        'attachment text/vtt; charset=utf-8',
      ],
    ];
  test.each(taken)('%s sent as %s', async (sent, declared, bytes, ext, served) => {
    const answer = await send(sent, await bytes(), declared);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const [file] = answer.body as [UploadedFile];
    expect(file.ext).toBe(ext);
    expect(file.url).toMatch(new RegExp(`^/uploads/[0-9a-f]{32}\\${ext}\\?v=[\\w-]{16}$`));
    const { headers } = await app.http.get(file.url).expect(200);
    expect(`${headers['content-disposition']} ${headers['content-type']}`).toBe(served);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*; sandbox$/);
    expect(served).toContain(file.mime);
  });
});

describe('what is refused is named and leaves nothing', () => {
  const refused: [
    sent: string,
    declared: string,
    bytes: () => Buffer | Promise<Buffer>,
    status: number,
    reason: string,
  ][] = [
    ['e.html', 'text/html', () => Buffer.from(PAGE), 415, 'kind'],
    ['e.png', 'image/png', () => Buffer.from(PAGE), 415, 'kind'],
    ['e.txt', 'text/plain', () => Buffer.from(PAGE), 415, 'text'],
    ['e.csv', 'text/csv', () => Buffer.from(`a,b\n${PAGE}`), 415, 'text'],
    ['e.js', 'image/png', () => Buffer.from(SCRIPT), 415, 'kind'],
    ['e', '', () => Buffer.from(SCRIPT), 415, 'kind'],
    [
      'e.svg',
      'image/svg+xml',
      () => Buffer.from(`<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>`),
      400,
      'svg',
    ],
    ['e.xml', 'application/xml', () => Buffer.from('<?xml version="1.0"?><a/>'), 415, 'kind'],
    ['photo.png', 'image/png', () => program, 415, 'kind'],
    ['letter.docx', '', () => word(WITH_MACROS), 415, 'kind'],
    ['letter.docx', '', () => zip({ 'e.html': PAGE }), 415, 'kind'],
    ['latin.txt', 'text/plain', () => Buffer.from('Größe', 'latin1'), 415, 'text'],
    ['bytes.csv', 'text/csv', () => Buffer.from([1, 2, 3, 0, 255]), 415, 'text'],
    ['damaged.png', 'image/png', async () => (await picture('png')).subarray(0, 20), 400, 'image'],
    ['bomb.png', 'image/png', () => emptyPng(16_000, 16_000), 400, 'pixels'],
    ['bomb.apng', 'image/png', () => emptyPng(1000, 1000, 60), 400, 'pixels'],
    ['bomb.gif', 'image/gif', () => movingGif(1000, 1000, 60), 400, 'pixels'],
    ['bomb.svg', 'image/svg+xml', () => svg('', 'width="90000" height="90000"'), 400, 'pixels'],
    [
      'entity.svg',
      'image/svg+xml',
      () => Buffer.from('<!DOCTYPE svg [<!ENTITY x "x">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>'),
      400,
      'svg',
    ],
    ['large.svg', 'image/svg+xml', () => svg(`<desc>${'x'.repeat(2.5 * 1024 * 1024)}</desc>`), 413, 'bytes'],
    ['large.txt', 'text/plain', () => Buffer.alloc(11 * 1024 * 1024, 'x'), 413, 'bytes'],
  ];
  test.each(refused)('%s sent as %j', async (sent, declared, bytes, status, reason) => {
    const content = await bytes();
    const before = (await libraryFiles(app)).length;
    const begun = Date.now();
    const { status: given, body } = await send(sent, content, declared);
    expect([given, body.error?.details?.reason], JSON.stringify(body)).toEqual([status, reason]);
    expect(body.error.details.errors[0]).toMatchObject({
      path: ['files', '0'],
      message: expect.stringMatching(/\w.*\./),
    });
    expect(await libraryFiles(app)).toHaveLength(before);
    expect(readdirSync(UPLOADS).filter((name) => liesThere(name, content))).toEqual([]);
    // A decoded bomb takes a minute.
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  test('an empty file', async () => {
    const { status, body } = await send('empty.txt', Buffer.alloc(0), 'text/plain');
    expect([status, body.error.details.code]).toEqual([400, 'invalid_input']);
  });

  test('of several files none is stored when one is refused, and each fault has its place', async () => {
    const before = (await libraryFiles(app)).length;
    const { status, body } = await editor
      .form('/upload')
      .attach('files', await picture('png'), 'good.png')
      .attach('files', Buffer.from(PAGE), 'page.html')
      .attach('files', Buffer.from('hello'), 'good.txt')
      .attach('files', program, 'tool.pdf');
    expect(status).toBe(415);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path)).toEqual([
      ['files', '1'],
      ['files', '3'],
    ]);
    expect(await libraryFiles(app)).toHaveLength(before);
  });
});

test('files of one form keep what is told of each, in whatever order they reach the disk', async () => {
  const [large, bytes] = [await picture('png', 1600, 900), await picture('png')];
  const names = Array.from({ length: 24 }, (_none, place) => `file ${Math.max(1, place)}.png`);
  const request = editor.form('/upload');
  for (const name of names) request.field('fileInfo', JSON.stringify({ name }));
  for (const place of names.keys()) request.attach('files', place === 0 ? large : bytes, `sent-${place}.png`);
  const stored = (await request.expect(201)).body as UploadedFile[];
  expect(stored.map(({ name }) => name)).toEqual(names);
  expect(stored[0]?.width).toBe(1600);
});

describe('a drawing is cleaned', () => {
  test('of scripts, handlers, foreign objects and whatever loads', async () => {
    const dirty = svg(
      `<script>alert(1)</script><rect onload="x()" width="5" height="5" fill="url(https://evil.example/a)"/>
       <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script src="e.js"/></body></foreignObject>
       <a href="javascript:x()"><text>text</text></a><image href="https://evil.example/pixel"/>
       <style>@import "https://evil.example/a.css"; rect{fill:red}</style>`,
    );
    const [file] = (await send('logo.svg', dirty, 'image/svg+xml').expect(201)).body as [UploadedFile];
    const text = String((await app.http.get(file.url).expect(200)).body);
    expect(text).not.toMatch(/script|onload|evil|foreignObject|import/i);
    expect(text).toContain('<rect width="5" height="5">');
    expect(text).toContain('rect{fill:red}');
    expect(file.width).toBe(20);
  });
});

describe('a large image within the limit', () => {
  test('is stored with its formats', async () => {
    const [file] = (await send('wide.jpg', await picture('jpeg', 1600, 900), 'image/jpeg').expect(201)).body as [
      UploadedFile,
    ];
    expect(Object.keys(file.formats ?? {}).sort()).toEqual(['large', 'medium', 'small', 'thumbnail']);
    for (const { url } of Object.values(file.formats ?? {})) {
      expect(url).toMatch(/^\/uploads\/\w+_[0-9a-f]{32}\.jpg\?v=[\w-]{16}$/);
      await app.http.get(url).expect('content-type', 'image/jpeg').expect(200);
    }
  });
});
