import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCommand } from '../../src/cli/commands/seed';
import { bootAlone } from '../support/boot';
import { runHere, startCommand } from '../support/run-command';
import { spawnServer } from '../support/spawn-server';
import { createTestDatabase, firstBoot, readDatabase, type TestDatabase } from '../support/test-database';

// A first boot creates all tables and rights: longer than other tests, twice as long where two wait for each other.
describe('commands that prepare a database', { timeout: 500_000 }, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(undefined, { empty: true });
  });
  afterAll(() => database?.remove());

  it('migrate an empty database, while a server boots on it', async () => {
    const [{ code, output }, server] = await firstBoot(() =>
      Promise.all([startCommand(database, 'migrate').ended, spawnServer(database, { limitMs: 200_000 })]),
    );
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('up to date') });
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
    const app = await bootAlone({ on: database, env: { JOBS: 'off', DEMO_PASSWORD: 'Demo-of-a-test-1' } });
    try {
      expect(await runHere(app, seedCommand)).toMatchObject({ code: 0 });
      const once = await count();
      expect(Math.min(...once)).toBeGreaterThan(0);
      expect(await runHere(app, seedCommand)).toMatchObject({ code: 0 });
      expect(await count()).toEqual(once);
    } finally {
      await app.stop();
    }
  });
});
