import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';

describe('rate limits', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp(EVERYTHING, {
      RATE_LIMITS: 'on',
      RATE_LIMIT_AUTH: '3/60',
      RATE_LIMIT_PUBLIC_READ: '5/60',
    });
  });
  afterAll(() => app?.stop());

  it('refuses with the time to wait once the limit is reached, each address by itself', async () => {
    const from = (ip: string) => app.http.get('/api/nothing').set('X-Forwarded-For', ip);
    for (let remaining = 4; remaining >= 0; remaining -= 1) {
      const response = await from('198.51.100.1').expect(404);
      expect(response.headers['ratelimit-remaining']).toBe(String(remaining));
    }
    const refused = await from('198.51.100.1').expect(429);
    expect(refused.body.error.details).toMatchObject({ code: 'rate_limited' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await from('198.51.100.2').expect(404);
  });

  it('is not deceived by an address that the client puts before the one of the proxy', async () => {
    const claiming = (ip: string) => app.http.get('/api/nothing').set('X-Forwarded-For', `${ip}, 198.51.100.9`);
    for (const last of [1, 2, 3, 4, 5]) await claiming(`10.0.0.${last}`).expect(404);
    await claiming('10.0.0.6').expect(429);
  });

  it('limits registering and the admin login as well', async () => {
    for (const path of ['/api/auth/local/register', '/admin/login']) {
      const ip = `192.0.2.${path.length}`;
      for (let count = 0; count < 3; count += 1) {
        await app.http
          .post(path)
          .set('X-Forwarded-For', ip)
          .send({})
          .expect((r) => expect(r.status).not.toBe(429));
      }
      await app.http.post(path).set('X-Forwarded-For', ip).send({}).expect(429);
    }
  });

  it('leaves health checks alone', async () => {
    for (let count = 0; count < 10; count += 1) await app.http.get('/healthz').expect(200);
  });
});
