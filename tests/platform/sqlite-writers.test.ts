import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { bootApp, type TestApp } from '../support/boot';

/** Commits to a file as fast as it can, from the moment at which it says so. */
const WRITER = `
const file = require('better-sqlite3')(process.argv[1], { timeout: 15000 });
const write = file.prepare('insert into beside_others values (1)');
const next = () => { write.run(); setTimeout(next, 1); };
next();
process.send('writes');`;

describe.skipIf(process.env.TEST_DATABASE_URL)('beside a process that writes to the same SQLite file', () => {
  let app: TestApp;
  let writer: ChildProcess;
  beforeAll(async () => {
    app = await bootApp();
    await app.strapi.db.connection.raw('create table beside_others (n integer)');
    const file = app.database.env.DATABASE_FILENAME ?? '';
    writer = spawn(process.execPath, ['-e', WRITER, file], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    await once(writer, 'message');
  });
  afterAll(async () => {
    writer.kill('SIGKILL');
    await app.stop();
  });

  const written = async (): Promise<number> => {
    const [row] = (await app.strapi.db.connection('beside_others').count('* as rows')) as { rows: number }[];
    return row?.rows ?? 0;
  };

  it('the step of a boot that reads what there is and writes what is missing goes through', async () => {
    const before = await written();
    for (let boot = 0; boot < 3; boot += 1) {
      await runEnsureSchema(app.strapi);
      // The other one had its turn, too.
      await expect.poll(written).toBeGreaterThan(before + boot);
    }
  });

  it.each(['/api/content/pages?locale=de', '/api/experts/consultants', '/readyz'])(
    'who reads %s waits for no transaction',
    async (path) => {
      await app.strapi.db.transaction(async ({ trx }) => {
        await trx('beside_others').insert({ n: 2 });
        await app.http.get(path).expect(200);
      });
    },
  );

  it('a read sees what was committed before it, and nothing else', async () => {
    const stored = (): Promise<unknown[]> => app.strapi.db.connection('beside_others').where({ n: 3 });
    await app.strapi.db.transaction(async ({ trx }) => {
      await trx('beside_others').insert({ n: 3 });
      expect(await trx('beside_others').where({ n: 3 })).toHaveLength(1);
      expect(await stored()).toEqual([]);
    });
    expect(await stored()).toHaveLength(1);
  });
});
