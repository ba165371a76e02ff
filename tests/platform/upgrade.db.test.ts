import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootAlone, type TestApp } from '../support/boot';
import { createTestDatabase, firstBoot, readDatabase, type TestDatabase } from '../support/test-database';
import { testEnvironment } from '../support/test-environment';

const root = path.resolve(__dirname, '../..');

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

function commitBefore(): string | null {
  try {
    return git('rev-parse', '--verify', 'HEAD~1');
  } catch {
    return null;
  }
}

/** The compiled application of a commit: of both databases, the first asks for it to be compiled. */
function compiled(commit: string): string {
  const folders = path.join(root, '.tmp', 'commits');
  const folder = path.join(folders, commit);
  if (existsSync(folder)) return folder;
  mkdirSync(folders, { recursive: true });
  for (const older of readdirSync(folders)) rmSync(path.join(folders, older), { recursive: true });
  const made = `${folder}.new`;
  mkdirSync(made);
  execFileSync('tar', ['-x', '-C', made], {
    input: execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 1024 ** 3 }),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(made, 'node_modules'));
  // Its types were checked when it was the newest.
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.json', '--noCheck'], { cwd: made, stdio: 'inherit' });
  renameSync(made, folder);
  return folder;
}

/** Loads the application of a folder, adds its demo data, and ends. */
const LOAD_AND_SEED = `
const { createStrapi } = require('@strapi/strapi');
const { runSeeds } = require(process.argv[1] + '/dist/src/shared/seeds/registry');
const options = { appDir: process.argv[1], distDir: process.argv[1] + '/dist', serveAdminPanel: false };
createStrapi(options).load().then(runSeedsThenEnd, fail);
async function runSeedsThenEnd(strapi) { await runSeeds(strapi); await strapi.destroy(); process.exit(0); }
function fail(error) { console.error(error); process.exit(1); }
`;

interface Shape {
  columns: Set<string>;
  rows: Map<string, number>;
}

async function tablesOf(connection: Knex): Promise<string[]> {
  const isSqlite = String(connection.client.config.client).includes('sqlite');
  const query = isSqlite
    ? connection('sqlite_master').where({ type: 'table' }).whereNot('name', 'like', 'sqlite_%').pluck('name')
    : connection('pg_tables').where({ schemaname: 'public' }).pluck('tablename');
  return query;
}

async function shapeOf(connection: Knex): Promise<Shape> {
  const shape: Shape = { columns: new Set(), rows: new Map() };
  for (const table of await tablesOf(connection)) {
    for (const column of Object.keys(await connection(table).columnInfo())) shape.columns.add(`${table}.${column}`);
    const [{ count } = { count: 0 }] = await connection(table).count('* as count');
    shape.rows.set(table, Number(count));
  }
  return shape;
}

const before = commitBefore();
// A shallow clone knows no commit before; it must not pass as if it had tried.
if (!before) console.warn('No commit before this one in the clone: the upgrade was not tried.');

describe.skipIf(!before)('a database made by the commit before', () => {
  let database: TestDatabase;
  let app: TestApp;
  let old: Shape;

  beforeAll(async () => {
    database = await createTestDatabase(undefined, { empty: true });
    const application = compiled(before ?? 'HEAD');
    const env = {
      ...process.env,
      ...testEnvironment({ port: 20_001, folder: database.folder }),
      ...database.env,
      JOBS: 'off',
    };
    await firstBoot(async () =>
      execFileSync(process.execPath, ['-e', LOAD_AND_SEED, application], {
        cwd: application,
        env,
        timeout: 200_000,
        stdio: 'inherit',
      }),
    );

    // Before this version touches it.
    old = await readDatabase(database, shapeOf);
    app = await bootAlone({ on: database });
  }, 600_000);
  afterAll(async () => {
    await app?.stop();
    await database?.remove();
  });

  it('keeps every table, column and row when this version boots on it', async () => {
    const now = await shapeOf(app.strapi.db.connection);
    expect(old.rows.get('experts_consultants')).toBeGreaterThan(0);
    expect([...old.columns].filter((column) => !now.columns.has(column))).toEqual([]);
    const lost = [...old.rows].filter(
      ([table, count]) => table.startsWith('experts_') && (now.rows.get(table) ?? 0) < count,
    );
    expect(lost).toEqual([]);
  });

  it('serves what was there', async () => {
    const { body } = await app.http.get('/api/experts/consultants').expect(200);
    expect(body.data.length).toBeGreaterThan(0);
  });
});
