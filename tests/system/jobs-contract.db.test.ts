import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { currentActor } from '../../src/shared/context/request-context';
import { cancelJob, enqueueJob, jobQueue } from '../../src/shared/jobs/queue';
import { registerTask, type TaskContext } from '../../src/shared/jobs/registry';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { waitFor } from '../support/wait-for';

interface Run {
  name: string;
  attempt: number;
  actor: string | undefined;
}

let app: TestApp;
let runs: Run[] = [];
let release: () => void = () => undefined;
let failures = 0;

const namesRun = () => runs.map((run) => run.name);

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off', JOBS_CONCURRENCY: '2', JOBS_POLL_MS: '1000' });
  const note = (payload: { name: string }, context: TaskContext): void => {
    runs.push({ name: payload.name, attempt: context.attempt, actor: currentActor().label });
  };
  registerTask<{ name: string }>(app.strapi, {
    name: 'test.note',
    handler: async (payload, context) => note(payload, context),
  });
  registerTask<{ name: string }>(app.strapi, {
    name: 'test.block',
    handler: async (payload, context) => {
      note(payload, context);
      await new Promise<void>((resolve) => (release = resolve));
    },
  });
  registerTask<{ name: string; failures: number }>(app.strapi, {
    name: 'test.flaky',
    maxAttempts: 3,
    backoffSeconds: 0.1,
    handler: async (payload, context) => {
      note(payload, context);
      failures += 1;
      if (context.attempt <= payload.failures) throw new Error(`no luck at attempt ${context.attempt}`);
    },
  });
  await jobQueue(app.strapi).start();
});

afterAll(() => app.stop());

beforeEach(() => {
  runs = [];
  failures = 0;
});

describe('the job queue', () => {
  it('runs a job soon after its transaction commits, on behalf of the job', async () => {
    let committed = 0;
    await app.strapi.db.transaction(async () => {
      await enqueueJob(app.strapi, { task: 'test.note', payload: { name: 'a' } });
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(runs).toEqual([]);
      committed = Date.now();
    });
    await waitFor('the job', () => runs.length === 1);
    expect(Date.now() - committed).toBeLessThan(700);
    expect(runs).toEqual([{ name: 'a', attempt: 1, actor: 'test.note' }]);
  });

  it('forgets a job whose transaction rolls back', async () => {
    const rolledBack = app.strapi.db.transaction(async () => {
      await enqueueJob(app.strapi, { task: 'test.note', payload: { name: 'gone' } });
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    await enqueueJob(app.strapi, { task: 'test.note', payload: { name: 'kept' } });
    await waitFor('the other job', () => runs.length > 0);
    expect(namesRun()).toEqual(['kept']);
  });

  it('replaces a job that has not started by one with the same key, and cancels by key', async () => {
    const later = new Date(app.clock.now().getTime() + 3_600_000);
    await enqueueJob(app.strapi, { task: 'test.note', payload: { name: 'first' }, key: 'k', runAt: later });
    await enqueueJob(app.strapi, { task: 'test.note', payload: { name: 'second' }, key: 'k' });
    await enqueueJob(app.strapi, { task: 'test.note', payload: { name: 'cancelled' }, key: 'c', runAt: later });
    expect((await jobQueue(app.strapi).counts()).waiting).toBeGreaterThanOrEqual(1);
    await cancelJob(app.strapi, 'c');
    await waitFor('an empty queue', async () => {
      const counts = await jobQueue(app.strapi).counts();
      return counts.waiting + counts.running === 0;
    });
    expect(namesRun()).toEqual(['second']);
  });

  it('waits for its time', async () => {
    await enqueueJob(app.strapi, {
      task: 'test.note',
      payload: { name: 'late' },
      runAt: new Date(app.clock.now().getTime() + 700),
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(runs).toEqual([]);
    await waitFor('the job', () => runs.length === 1);
  });

  it('tries again after a failure, counting the attempts', async () => {
    await enqueueJob(app.strapi, { task: 'test.flaky', payload: { name: 'f', failures: 1 } });
    await waitFor('the second attempt', () => runs.length === 2);
    expect(runs.map((run) => run.attempt)).toEqual([1, 2]);
    await waitFor('an empty queue', async () => (await jobQueue(app.strapi).counts()).running === 0);
    expect(await jobQueue(app.strapi).deadJobs(10)).toEqual([]);
  });

  it('keeps a job that failed for good in sight, and retries it on request', async () => {
    const queue = jobQueue(app.strapi);
    await enqueueJob(app.strapi, { task: 'test.flaky', payload: { name: 'd', failures: 3 } });
    const [dead] = await waitFor('the dead job', async () => {
      const list = await queue.deadJobs(10);
      return list.length > 0 && list;
    });
    expect(failures).toBe(3);
    expect(dead).toMatchObject({
      task: 'test.flaky',
      payload: { name: 'd', failures: 3 },
      attempts: 3,
      lastError: expect.stringContaining('no luck at attempt 3') as string,
    });
    expect((await queue.counts()).dead).toBe(1);

    expect(await queue.retry(dead?.id ?? '')).toBe(true);
    await waitFor('the retried job', () => runs.length > 3);
    expect(runs[3]?.attempt).toBe(1);
    await waitFor('its second death', async () => (await queue.counts()).dead === 1 && runs.length === 6);
    expect(await queue.retry('987654321')).toBe(false);
  });

  it('starts a second job when its key is enqueued again while the first one runs', async () => {
    await enqueueJob(app.strapi, { task: 'test.block', payload: { name: 'running' }, key: 'same' });
    await waitFor('the first one', () => runs.length === 1);
    await enqueueJob(app.strapi, { task: 'test.note', payload: { name: 'again' }, key: 'same' });
    await waitFor('the second one', () => runs.length === 2);
    release();
    expect(namesRun()).toEqual(['running', 'again']);
    await waitFor('an empty queue', async () => (await jobQueue(app.strapi).counts()).running === 0);
  });

  it('runs no more than the configured number at a time, and waits for running jobs when it stops', async () => {
    const queue = jobQueue(app.strapi);
    await enqueueJob(app.strapi, { task: 'test.block', payload: { name: 'one' } });
    await waitFor('the first', () => runs.length === 1);
    const releaseFirst = release;
    await enqueueJob(app.strapi, { task: 'test.block', payload: { name: 'two' } });
    await waitFor('the second', () => runs.length === 2);
    await enqueueJob(app.strapi, { task: 'test.note', payload: { name: 'three' } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(namesRun()).toEqual(['one', 'two']);

    let stopped = false;
    const stopping = queue.stop().then(() => (stopped = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(stopped).toBe(false);
    releaseFirst();
    release();
    await stopping;
    expect(namesRun()).toEqual(['one', 'two']);
    expect(await queue.counts()).toMatchObject({ waiting: 1, running: 0 });

    await queue.start();
    await waitFor('the one that had to wait', () => namesRun().includes('three'));
  });
});
