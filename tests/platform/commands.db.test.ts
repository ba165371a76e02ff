import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnServer } from '../support/spawn-server';
import { createTestDatabase, readDatabase, type TestDatabase } from '../support/test-database';
import { testEnvironment } from '../support/test-environment';

const run = promisify(execFile);
const root = path.resolve(__dirname, '../..');

// A first boot creates all tables and rights: longer than other tests, twice as long where two wait for each other.
describe('commands that prepare a database', { timeout: 300_000 }, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(undefined, { empty: true });
  });
  afterAll(() => database?.remove());

  const command = (name: string) =>
    run(process.execPath, [path.join(root, `dist/src/cli/${name}.js`)], {
      cwd: root,
      timeout: 240_000,
      env: {
        ...process.env,
        ...testEnvironment({ port: 20_000, folder: database.folder }),
        ...database.env,
        DEMO_PASSWORD: 'Demo-of-a-test-1',
      },
    });

  it('migrate an empty database, while a server boots on it', async () => {
    const [{ stdout }, server] = await Promise.all([command('migrate'), spawnServer(database, { limitMs: 280_000 })]);
    expect(stdout).toContain('up to date');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await server.kill();
  });

  it('seed, and seed again without adding anything', async () => {
    const tables = ['admin_users', 'up_users', 'experts_consultants', 'bookings_availability_rules'];
    const count = (): Promise<number[]> =>
      readDatabase(database, (connection) =>
        Promise.all(
          tables.map(async (table) => {
            const [row] = await connection(table).count({ count: '*' });
            return Number(row?.count);
          }),
        ),
      );
    await command('seed');
    const once = await count();
    expect(Math.min(...once)).toBeGreaterThan(0);
    await command('seed');
    expect(await count()).toEqual(once);
  });
});
