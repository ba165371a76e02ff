import { request } from 'node:http';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { createExpert } from '../support/builders/expert';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { SERVER_TIMING: 'true', SLOW_STATEMENT_MS: '20' });
  for (let number = 0; number < 3; number += 1) await createExpert(app);
});
afterAll(() => app?.stop());

interface Raw {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** As it comes over the wire: other clients unpack what is compressed. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = request(`${app.url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}

const LIST = '/api/experts/consultants?locale=en';

describe('an answer', () => {
  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('is the same in %s, and smaller', async (encoding, unpack) => {
    const plain = await get(LIST, { 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(plain.body.toString()).data).toHaveLength(3);
    const packed = await get(LIST, { 'Accept-Encoding': encoding });
    expect(packed.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'application/json; charset=utf-8',
      vary: expect.stringContaining('Accept-Encoding'),
    });
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('goes as it is where it is small, refused or asked for without a body', async () => {
    const all = { 'Accept-Encoding': 'gzip, br' };
    expect((await get('/healthz', all)).headers['content-encoding']).toBeUndefined();
    const refused = await get('/api/nothing', all);
    expect([refused.status, JSON.parse(refused.body.toString()).error.status]).toEqual([404, 404]);
    const head = await get(LIST, all, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('says what it cost, where the operator asks', async () => {
    // What was asked before is not asked of the database again.
    const { headers } = await get(`${LIST}&pagination[pageSize]=7`);
    expect(headers['server-timing']).toMatch(/^total;dur=[\d.]+, db;dur=[\d.]+;desc="[1-9]\d* statements"$/);
  });
});

describe('a slow statement', () => {
  it('is in the log, without its values', async () => {
    const warn = vi.spyOn(app.strapi.log, 'warn');
    const slow =
      "with recursive c(x) as (select 1 union all select x + 1 from c where x < 1500000) select count(*) from c where 'anna@example.com' <> ?";
    await app.strapi.db.connection.raw(slow, ['ben@example.com']);
    const said = warn.mock.calls.map(([message]) => String(message));
    warn.mockRestore();
    expect(said).toEqual([
      expect.stringMatching(
        /^A statement took \d+ ms: with recursive c\(x\) as \(select \? union all select x \+ \? from c where x < \?\)/,
      ),
    ]);
    expect(said.join()).not.toMatch(/anna|ben/);
  });
});
