import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../src/shared/config/settings';
import { announceShutdown } from '../../src/shared/server/readiness';
import { bootApp, type TestApp } from '../support/boot';

describe('health endpoints', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app?.stop());

  it('says that the process lives', async () => {
    const response = await app.http.get('/healthz').expect(200);
    expect(response.body).toEqual({ status: 'ok' });
  });

  it('says so while the database is asked without a break', async () => {
    let answered = false;
    const health = app.http.get('/healthz').then(() => (answered = true));
    let asked = 0;
    for (; asked < 20_000 && !answered; asked += 1) await app.strapi.db.connection.raw('select 1');
    expect(asked).toBeLessThan(20_000);
    await health;
  });

  it('says that it can serve, and by which checks', async () => {
    const response = await app.http.get('/readyz').expect(200);
    expect(response.body).toMatchObject({ ready: true, checks: { database: true, migrations: true } });
  });

  it('gives typed settings with their defaults', () => {
    expect(settings(app.strapi).bookings.holdMinutes).toBe(15);
  });

  it('is not ready once the shutdown is announced, but still alive', async () => {
    announceShutdown(app.strapi);
    const response = await app.http.get('/readyz').expect(503);
    expect(response.body.checks.accepting).toBe(false);
    await app.http.get('/healthz').expect(200);
  });
});
