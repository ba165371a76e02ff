import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerEnsureSchema, runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { ENSURED_INDEX, timesEnsured } from '../support/added/ensured-index';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_TEST_TYPES } from '../support/boots';

let app: TestApp;
const runs = (): number => timesEnsured(app.strapi);

async function hasIndex(): Promise<boolean> {
  const knex = app.strapi.db.connection;
  const found =
    app.database.kind === 'sqlite'
      ? await knex('sqlite_master').where({ type: 'index', name: ENSURED_INDEX }).first('name')
      : await knex('pg_indexes').where({ indexname: ENSURED_INDEX }).first('indexname');
  return found !== undefined;
}

beforeAll(async () => {
  app = await bootApp(WITH_TEST_TYPES, { JOBS: 'off' });
});

afterAll(() => app?.stop());

describe('ensureSchema', () => {
  it('runs during the boot, after the tables are there', async () => {
    expect(runs()).toBe(1);
    expect(await hasIndex()).toBe(true);
  });

  it('can be run again, and brings back what a rebuilt table lost', async () => {
    await runEnsureSchema(app.strapi);
    expect(await hasIndex()).toBe(true);
    await app.strapi.db.connection.raw(`drop index ${ENSURED_INDEX}`);
    await runEnsureSchema(app.strapi);
    expect(await hasIndex()).toBe(true);
    expect(runs()).toBe(3);
  });

  it('lets nothing half done stand when a piece fails', async () => {
    registerEnsureSchema(app.strapi, 'test-failing', async ({ knex }) => {
      await knex.raw(`drop index ${ENSURED_INDEX}`);
      throw new Error('half way');
    });
    await expect(runEnsureSchema(app.strapi)).rejects.toThrow('half way');
    expect(await hasIndex()).toBe(true);
  });
});
