import { rmSync } from 'node:fs';
import path from 'node:path';
import { jobQueue } from '../../src/shared/jobs/queue';
import { startApp, useEnvironment, type TestApp } from './start-app';

// Of the worker, whose modules may be loaded again for each file.
const worker = globalThis as typeof globalThis & { sharedApp?: { app: TestApp; bootedWith: string } };

/** The database as the first boot left it, and nothing in memory that a file before this one has changed. */
async function putBack({ strapi, database, clock }: TestApp): Promise<void> {
  const { connection } = strapi.db;
  await connection.destroy();
  await database.putBack();
  connection.initialize();
  rmSync(path.join(database.folder, 'mail'), { recursive: true, force: true });
  clock.advance(Date.now() - clock.now().getTime());
}

/**
 * The application of this worker with this environment, booted once, on a database that is put back for each file.
 * `stop()` gives it back.
 */
export async function borrowApp({ JOBS, ...own }: Record<string, string>): Promise<TestApp> {
  // A boot of one file is a fifth shorter without GraphQL, which is on for those that ask for it.
  const env = Object.keys(own).length === 0 ? { GRAPHQL: 'on' } : own;
  const bootedWith = JSON.stringify(env);
  if (worker.sharedApp?.bootedWith === bootedWith) await putBack(worker.sharedApp.app);
  else {
    await endSharedApp();
    worker.sharedApp = { app: await startApp({ env: { ...env, JOBS: 'off' } }), bootedWith };
  }
  const { app } = worker.sharedApp;
  const leaveEnvironment = useEnvironment(app.environment);
  const queue = jobQueue(app.strapi);
  if (JOBS !== 'off') await queue.start();
  const stop = async (): Promise<void> => {
    await queue.stop();
    leaveEnvironment();
  };
  return Object.create(app, { stop: { value: stop } }) as TestApp;
}

/** Stops it for good, before another application boots in this worker. */
export async function endSharedApp(): Promise<void> {
  await worker.sharedApp?.app.stop();
  delete worker.sharedApp;
}
