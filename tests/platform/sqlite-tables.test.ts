import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

interface ForeignKey {
  table: string;
  from: string;
  on_delete: string;
}

describe('tables of a new SQLite database', { timeout: 300_000 }, () => {
  let database: TestDatabase;
  let app: TestApp;
  beforeAll(async () => {
    database = await createTestDatabase('sqlite', { empty: true });
    app = await bootApp({ on: database, env: { JOBS: 'off', MODULES: 'experts' } });
  }, 300_000);
  afterAll(async () => {
    await app?.stop();
    await database?.remove();
  });

  it('have each foreign key once', async () => {
    const keys = (await app.strapi.db.connection.raw(
      'pragma foreign_key_list(experts_consultant_offerings_consultant_lnk)',
    )) as ForeignKey[];
    expect(keys.map(({ table, from, on_delete }) => `${from} ${table} ${on_delete}`).sort()).toEqual([
      'consultant_id experts_consultants CASCADE',
      'consultant_offering_id experts_consultant_offerings CASCADE',
    ]);
  });

  it('all have what the schema says', async () => {
    const tables = app.strapi.db.schema.schema.tables as { name: string; foreignKeys: unknown[] }[];
    const wrong: string[] = [];
    for (const { name, foreignKeys } of tables) {
      const keys = (await app.strapi.db.connection.raw(`pragma foreign_key_list(${name})`)) as ForeignKey[];
      if (keys.length !== foreignKeys.length) wrong.push(`${name}: ${keys.length} of ${foreignKeys.length}`);
    }
    expect(wrong).toEqual([]);
  });
});
