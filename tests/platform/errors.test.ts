import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';

describe('error answers', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app?.stop());

  it('gives an unknown address a code', async () => {
    const response = await app.http.get('/api/nothing').expect(404);
    expect(response.body).toMatchObject({ data: null, error: { status: 404, details: { code: 'not_found' } } });
  });

  it('answers 400 to a malformed JSON body without echoing it', async () => {
    const response = await app.http
      .post('/api/auth/local')
      .set('Content-Type', 'application/json')
      .send('{"identifier": s3cret')
      .expect(400);
    expect(response.body.error.details.code).toBe('invalid_input');
    expect(response.text).not.toContain('s3cret');
  });

  it.each([
    ['a form that ends too early', 400, 'invalid_input', { 'Content-Type': 'multipart/form-data; boundary=x' }],
    ['a form without a boundary', 400, 'invalid_input', { 'Content-Type': 'multipart/form-data' }],
    ['a damaged compression', 400, 'invalid_input', { 'Content-Encoding': 'gzip' }],
    ['an unknown compression', 415, 'unsupported_media_type', { 'Content-Encoding': 'foo' }],
  ])('refuses %s', async (_what, status, code, headers) => {
    // Forms are read where files are taken only.
    const path = 'Content-Type' in headers ? '/api/upload' : '/api/auth/local';
    const response = await fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers } as Record<string, string>,
      body: '--x\r\nfoo',
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { details: { code } } });
  });

  it('answers 400 to a malformed address', async () => {
    await app.http.get('/api/%').expect((response) => expect([400, 404]).toContain(response.status));
  });

  it('answers 405 with a code to a method that an address does not know', async () => {
    const response = await app.http.delete('/api/auth/local').expect(405);
    expect(response.body.error).toMatchObject({ status: 405, details: { code: 'method_not_allowed' } });
  });

  it('answers 401 with a code to a forged token', async () => {
    const response = await app.http.get('/api/users/me').set('Authorization', 'Bearer forged').expect(401);
    expect(response.body.error.details.code).toBe('unauthenticated');
  });

  it('takes over a harmless request id and replaces any other', async () => {
    const kept = await app.http.get('/healthz').set('X-Request-Id', 'my-request-0001');
    expect(kept.headers['x-request-id']).toBe('my-request-0001');
    const replaced = await app.http.get('/healthz').set('X-Request-Id', 'a b<script>');
    expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
