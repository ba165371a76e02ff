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
