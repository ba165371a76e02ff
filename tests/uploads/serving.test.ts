import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { rawRequest, UPLOADS } from '../support/uploads';

let app: TestApp;
const name = `old-${randomBytes(6).toString('hex')}`;
const OLD: Record<string, string> = {
  html: '<script src="e.js"></script>',
  js: 'alert(1)',
  css: '*{}',
  xml: '<a/>',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  txt: '0123456789',
  pdf: '%PDF-1.4',
  swf: 'FWS',
  mp4: '0123456789',
  '': 'no ending',
};
const fileOf = (extension: string) => (extension ? `${name}.${extension}` : name);

beforeAll(async () => {
  app = await bootApp();
  for (const [extension, text] of Object.entries(OLD)) writeFileSync(path.join(UPLOADS, fileOf(extension)), text);
});
afterAll(async () => {
  for (const extension of Object.keys(OLD)) rmSync(path.join(UPLOADS, fileOf(extension)), { force: true });
  await app?.stop();
});

const get = (extension: string, headers: Record<string, string> = {}) =>
  rawRequest(app, `/uploads/${fileOf(extension)}`, { headers });

describe('what lies there from before', () => {
  test.each([
    ['html', 'attachment', 'application/octet-stream'],
    ['js', 'attachment', 'application/octet-stream'],
    ['css', 'attachment', 'application/octet-stream'],
    ['xml', 'attachment', 'application/octet-stream'],
    ['swf', 'attachment', 'application/octet-stream'],
    ['', 'attachment', 'application/octet-stream'],
    ['txt', 'attachment', 'text/plain; charset=utf-8'],
    ['svg', 'inline', 'image/svg+xml'],
    ['pdf', 'inline', 'application/pdf'],
    ['mp4', 'inline', 'video/mp4'],
  ])('.%s is %s of %s', async (extension, disposition, type) => {
    const { status, headers, body } = await get(extension);
    expect([status, headers['content-disposition'], headers['content-type']]).toEqual([200, disposition, type]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*; sandbox$/);
    expect(String(body)).toBe(OLD[extension]);
  });

  test.each([
    '//uploads/',
    '/%75ploads/',
    '/x/../uploads/',
    '/x/..%2fuploads/',
    '/./uploads//',
    '/uploads/x/../',
    '/UPLOADS/',
  ])('is as harmless by the path %s', async (prefix) => {
    const { status, headers } = await rawRequest(app, `${prefix}${fileOf('html')}`);
    if (status === 200) expect(headers['content-disposition']).toBe('attachment');
    expect(headers['content-type']).not.toMatch(/html/);
    expect([200, 404]).toContain(status);
  });
});

describe('an answer', () => {
  test('is as long as its file, for HEAD too', async () => {
    const { status, headers, body } = await rawRequest(app, `/uploads/${fileOf('txt')}`, { method: 'HEAD' });
    expect([status, headers['content-length'], body.length]).toEqual([200, '10', 0]);
    expect(headers['accept-ranges']).toBe('bytes');
    expect(headers['content-disposition']).toBe('attachment');
  });

  test.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['pages=1', 200, '0123456789', undefined],
  ])('to the range %s is a part', async (range, status, text, contentRange) => {
    const answer = await get('mp4', { range });
    expect([answer.status, String(answer.body), answer.headers['content-range']]).toEqual([status, text, contentRange]);
    expect(answer.headers['content-type']).toBe('video/mp4');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
  });

  test('to a range behind the end says how long the file is', async () => {
    const { status, headers, body } = await get('mp4', { range: 'bytes=20-30' });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
    expect(JSON.parse(String(body)).error.details.code).toBe('range_not_satisfiable');
    expect(headers['content-security-policy']).toContain('sandbox');
  });

  test('is not sent again to who has it, and in ranges only of the same file', async () => {
    const { headers } = await get('mp4');
    expect(headers['cache-control']).toBe('public, max-age=0');
    expect(headers.etag).toMatch(/^"[\w-]{16}"$/);
    const again = await get('mp4', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get('mp4', { 'if-modified-since': String(headers['last-modified']) })).status).toBe(304);
    expect((await get('mp4', { range: 'bytes=0-3', 'if-range': String(headers.etag) })).status).toBe(206);
    expect((await get('mp4', { range: 'bytes=0-3', 'if-range': '"other"' })).status).toBe(200);
  });

  test.each(['nothing.png', '', '.gitkeep', 'a%00b', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json'])(
    'about %j is an error in its form',
    async (file) => {
      const { status, headers, body } = await rawRequest(app, `/uploads/${file}`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(String(body)).not.toContain('"dependencies"');
      expect(headers['content-type']).toMatch(/json/);
      expect(headers['content-disposition']).toBeUndefined();
    },
  );

  test('takes GET and HEAD only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status } = await rawRequest(app, `/uploads/${fileOf('txt')}`, { method });
      expect(status).toBe(405);
    }
  });

  test('of the rest of the site has its own policy', async () => {
    const { headers } = await rawRequest(app, '/favicon.png');
    expect(headers['content-security-policy']).not.toContain('sandbox');
  });
});
