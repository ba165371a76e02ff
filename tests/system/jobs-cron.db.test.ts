import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbeddedQueue } from '../../src/shared/jobs/embedded/embedded-queue';
import { createGraphileQueue } from '../../src/shared/jobs/graphile/graphile-queue';
import type { JobQueue } from '../../src/shared/jobs/port';
import { registerCron, registerTask } from '../../src/shared/jobs/registry';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';
import { waitFor } from '../support/wait-for';

let app: TestApp;
let ticks: Record<string, unknown>[] = [];
let queues: JobQueue[] = [];

const options = { concurrency: 2, pollMs: 50, leaseMs: 5_000, stopMs: 2_000 };

/** As if no process had run for so long. */
async function sleepThrough(minutes: number): Promise<void> {
  const knex = app.strapi.db.connection;
  if (app.database.kind === 'sqlite') {
    const at = app.clock.now().getTime() - minutes * 60_000;
    await knex('system_job_crons').where('name', 'test.tick').update({ last_tick: at });
    return;
  }
  await knex.raw(
    `update graphile_worker._private_known_crontabs
        set known_since = now() - interval '1 day', last_execution = date_trunc('minute', now()) - ? * interval '1 minute'
      where identifier = 'test.tick'`,
    [minutes],
  );
}

beforeAll(async () => {
  app = await bootApp(EXPERTS_AND_BILLING, { JOBS: 'off' });
  registerTask(app.strapi, { name: 'test.tick', handler: async (payload) => void ticks.push(payload) });
  registerCron(app.strapi, { name: 'test.tick', cron: '*/10 * * * *', task: 'test.tick', payload: { by: 'clock' } });
  const create = app.database.kind === 'sqlite' ? createEmbeddedQueue : createGraphileQueue;
  // Two queues on one database are what two server processes are to it.
  queues = [create(app.strapi, options), create(app.strapi, options)];
  await queues[0]?.start();
  await queues[0]?.stop();
  queues[0] = create(app.strapi, options);
  ticks = [];
});

afterAll(async () => {
  await Promise.all(queues.map((queue) => queue.stop()));
  await app?.stop();
});

describe('a cron', () => {
  it('catches missed ticks up by one run, however many processes start', async () => {
    await sleepThrough(35);
    await Promise.all(queues.map((queue) => queue.start()));
    await waitFor('the tick', () => ticks.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(ticks).toEqual([{ by: 'clock' }]);
  });

  it('ticks once for two processes when its time comes', async () => {
    // graphile-worker ticks by the real clock only, which a test cannot wait for.
    if (app.database.kind === 'postgres') return;
    for (let tick = 2; tick <= 6; tick += 1) {
      app.clock.advance(600_000);
      await waitFor(`tick ${tick}`, () => ticks.length >= tick);
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(ticks).toHaveLength(tick);
    }
  });

  it('lets ticks go that nobody was there for in more than an hour', async () => {
    if (app.database.kind === 'postgres') return;
    const before = ticks.length;
    await Promise.all(queues.map((queue) => queue.stop()));
    app.clock.advance(3 * 86_400_000);
    queues = queues.map(() => createEmbeddedQueue(app.strapi, options));
    await Promise.all(queues.map((queue) => queue.start()));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(ticks.length - before).toBe(1);
  });
});
