import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { sourceStamp } from '../../src/cli/compile/source-stamp';
import { forgetPrepared, PREPARED_FILE, preparedDatabase, rememberPrepared } from './prepared-database';
import { rememberRows } from './rows-of-postgres';
import { createTestDatabase, onDatabaseServer, type DatabaseKind, type TestDatabase } from './test-database';
import { testEnvironment } from './test-environment';

const root = path.resolve(__dirname, '../..');
const MAKES_THE_DATABASE = ['src', 'config', 'database', 'package-lock.json'];
// Other code of ours meets a database that an earlier state of it made, as after every update. Not that which makes
// tables: what is put back for each file is the database as it was before the boot.
const DOES_NOT = /^src[\\/](?!.*(schema\.json|[\\/]ensure-[^\\/]+\.ts|-table\.ts)$)/;

const BOOT_ONCE = `
const { createStrapi } = require('@strapi/strapi');
createStrapi({ appDir: process.cwd(), distDir: 'dist', serveAdminPanel: false }).load()
  .then((strapi) => strapi.destroy())
  .then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });`;

async function stillThere(kind: string, source: string): Promise<boolean> {
  if (kind === 'sqlite') return existsSync(source);
  const { rowCount } = await onDatabaseServer((client) =>
    client.query('SELECT 1 FROM pg_database WHERE datname = $1', [source]),
  );
  return rowCount === 1;
}

async function keep(database: TestDatabase): Promise<string> {
  if (database.kind === 'postgres') {
    await rememberRows(database.env.DATABASE_URL ?? '');
    rmSync(database.folder, { recursive: true, force: true });
    return new URL(database.env.DATABASE_URL ?? '').pathname.slice(1);
  }
  mkdirSync(path.dirname(PREPARED_FILE), { recursive: true });
  copyFileSync(database.env.DATABASE_FILENAME ?? '', PREPARED_FILE);
  await database.remove();
  return PREPARED_FILE;
}

/**
 * Boots the compiled application once on an empty database, unless that was done with these very schemas. Creating
 * some 900 tables and thousands of permissions takes longer than everything else in a boot, and every test file boots.
 */
export async function prepareDatabase(kind: DatabaseKind): Promise<void> {
  const stamp = sourceStamp(root, MAKES_THE_DATABASE, DOES_NOT);
  for (const each of ['sqlite', 'postgres']) {
    const before = preparedDatabase(each);
    if (!before) continue;
    if (before.stamp === stamp && (each !== kind || (await stillThere(each, before.source)))) continue;
    forgetPrepared(each);
    if (each === 'postgres' && kind === 'postgres')
      await onDatabaseServer((client) => client.query(`DROP DATABASE IF EXISTS ${before.source} WITH (FORCE)`));
  }
  if (preparedDatabase(kind)) return;

  const database = await createTestDatabase(kind, {
    empty: true,
    name: `mq_prepared_${randomBytes(6).toString('hex')}`,
  });
  const env = { ...testEnvironment({ port: 20_002, folder: database.folder }), ...database.env, JOBS: 'off' };
  execFileSync(process.execPath, ['-e', BOOT_ONCE], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  rememberPrepared(kind, { stamp, source: await keep(database) });
}
