import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';

describe('metrics', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp(EVERYTHING, { METRICS_TOKEN: 'metrics-token-of-this-test' });
  });
  afterAll(() => app?.stop());

  it('are for who has the token', async () => {
    await app.http.get('/metrics').expect(403);
    await app.http.get('/metrics').set('Authorization', 'Bearer wrong').expect(403);
  });

  it('count requests by route pattern, jobs, the outbox and the process', async () => {
    const read = () => app.http.get('/metrics').set('Authorization', 'Bearer metrics-token-of-this-test').expect(200);
    const refused = (metrics: string): number =>
      Number(
        /http_request_duration_seconds_count\{method="GET",route="\/api\/users\/me",status="403"\} (\d+)/.exec(
          metrics,
        )?.[1] ?? 0,
      );
    const before = refused((await read()).text);
    await app.http.get('/api/users/me').expect(403);
    await app.http.get('/api/unknown/anna@example.com').expect(404);
    const { text } = await read();
    expect(refused(text)).toBe(before + 1);
    expect(text).toMatch(/route="unmatched",status="404"/);
    expect(text).not.toContain('anna');
    expect(text).toMatch(/magnetiq_jobs\{state="dead"\} 0/);
    expect(text).toMatch(/magnetiq_outbox_messages\{state="dead"\} 0/);
    expect(text).toContain('process_cpu_seconds_total');
  });
});

describe('metrics without a token', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app?.stop());

  it('are for this machine only, and not for what a proxy on it passes on', async () => {
    await app.http.get('/metrics').expect(200);
    await app.http.get('/metrics').set('X-Forwarded-For', '198.51.100.7').expect(403);
  });
});
