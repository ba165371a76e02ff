import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { jobQueue } from '../../src/shared/jobs/queue';
import { closeReadCache, openReadCache } from '../../src/shared/read-cache/read-cache';
import { openReader } from '../../src/shared/strapi/database/reader-of-sqlite';
import type { SharedBoot } from './boots';
import { startApp, useEnvironment, type TestApp } from './start-app';

const load = createRequire(__filename);

// Of the worker, whose modules may be loaded again for each file.
const worker = globalThis as typeof globalThis & { sharedApp?: { app: TestApp; bootedWith: string } };

/** Works on the database while the application is not connected to it. */
async function disconnected({ strapi }: TestApp, work: () => Promise<void>): Promise<void> {
  const { connection } = strapi.db;
  await closeReadCache(strapi);
  // What is closed is thrown away or copied at once: nothing need be on a disk before.
  if (strapi.db.dialect.client === 'sqlite') await connection.raw('pragma synchronous = off');
  await connection.destroy();
  await work();
  connection.initialize();
  await openReader(strapi);
}

/** The database as the first boot left it, and nothing in memory that a file before this one has changed. */
async function putBack(app: TestApp): Promise<void> {
  const { database, clock } = app;
  await closeReadCache(app.strapi);
  if (!(await database.putRowsBack())) await disconnected(app, () => database.putBack());
  rmSync(path.join(database.folder, 'mail'), { recursive: true, force: true });
  clock.advance(Date.now() - clock.now().getTime());
}

async function start(options: SharedBoot): Promise<TestApp> {
  const app = await startApp({ ...options, env: { ...options.env, JOBS: 'off' } });
  // What it has added to the database is part of what is put back.
  if (options.beforeRegister) await disconnected(app, () => app.database.keep());
  return app;
}

/** Reads the settings of the platform again, as a boot with the variables at hand would. */
function readSettings({ strapi }: TestApp): void {
  const { env } = load('@strapi/utils') as typeof import('@strapi/utils');
  const file = path.resolve(__dirname, '../../dist/config/magnetiq.js');
  const { default: magnetiq } = load(file) as typeof import('../../config/magnetiq');
  strapi.config.set('magnetiq', magnetiq({ env }));
}

/**
 * The application of this worker with this boot, done once, on a database that is put back for each file, under settings
 * of the file's own. `stop()` gives it back.
 */
export async function borrowApp(boot: SharedBoot, variables: Record<string, string>): Promise<TestApp> {
  if (worker.sharedApp?.bootedWith === boot.name) await putBack(worker.sharedApp.app);
  else {
    await endSharedApp();
    worker.sharedApp = { app: await start(boot), bootedWith: boot.name };
  }
  const { app } = worker.sharedApp;
  const environment = { ...app.environment, JOBS: 'on', ...variables };
  const leaveEnvironment = useEnvironment(environment);
  readSettings(app);
  await openReadCache(app.strapi);
  const queue = jobQueue(app.strapi);
  if (environment.JOBS !== 'off') await queue.start();
  const stop = async (): Promise<void> => {
    await queue.stop();
    leaveEnvironment();
  };
  return Object.create(app, { stop: { value: stop }, environment: { value: environment } }) as TestApp;
}

/** Stops it for good, before another application boots in this worker. */
export async function endSharedApp(): Promise<void> {
  await worker.sharedApp?.app.stop();
  delete worker.sharedApp;
}
