import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerEnsureSchema, runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
let runs = 0;

const INDEX = 'test_one_open_message_ix';

async function hasIndex(): Promise<boolean> {
  const knex = app.strapi.db.connection;
  const found =
    app.database.kind === 'sqlite'
      ? await knex('sqlite_master').where({ type: 'index', name: INDEX }).first('name')
      : await knex('pg_indexes').where({ indexname: INDEX }).first('indexname');
  return found !== undefined;
}

beforeAll(async () => {
  app = await bootApp({
    env: { MODULES: 'experts', JOBS: 'off' },
    beforeRegister: (strapi) =>
      registerEnsureSchema(strapi, 'test', async ({ knex }) => {
        runs += 1;
        await knex.raw(
          `create unique index if not exists ${INDEX} on system_outbox_messages (kind) where outbox_state = 'dead'`,
        );
      }),
  });
});

afterAll(() => app?.stop());

describe('ensureSchema', () => {
  it('runs during the boot, after the tables are there', async () => {
    expect(runs).toBe(1);
    expect(await hasIndex()).toBe(true);
  });

  it('can be run again, and brings back what a rebuilt table lost', async () => {
    await runEnsureSchema(app.strapi);
    expect(await hasIndex()).toBe(true);
    await app.strapi.db.connection.raw(`drop index ${INDEX}`);
    await runEnsureSchema(app.strapi);
    expect(await hasIndex()).toBe(true);
    expect(runs).toBe(3);
  });

  it('lets nothing half done stand when a piece fails', async () => {
    registerEnsureSchema(app.strapi, 'test-failing', async ({ knex }) => {
      await knex.raw(`drop index ${INDEX}`);
      throw new Error('half way');
    });
    await expect(runEnsureSchema(app.strapi)).rejects.toThrow('half way');
    expect(await hasIndex()).toBe(true);
  });
});
