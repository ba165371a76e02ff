import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp } from '../support/boot';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
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

  it('migrate an empty database, two at once', async () => {
    const outcomes = await Promise.all([command('migrate'), command('migrate')]);
    for (const { stdout } of outcomes) expect(stdout).toContain('up to date');
  });

  it('seed, and seed again without adding anything', async () => {
    const count = async (): Promise<number[]> => {
      const app = await bootApp({ on: database, env: { DEMO_PASSWORD: 'Demo-of-a-test-1' } });
      try {
        const types = [
          'admin::user',
          'plugin::users-permissions.user',
          'api::experts.consultant',
          'api::bookings.availability-rule',
        ];
        return await Promise.all(types.map((type) => app.strapi.db.query(type as 'admin::user').count()));
      } finally {
        await app.stop();
      }
    };
    await command('seed');
    const once = await count();
    expect(Math.min(...once)).toBeGreaterThan(0);
    await command('seed');
    expect(await count()).toEqual(once);
  });
});
