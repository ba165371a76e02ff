import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';

interface ForeignKey {
  table: string;
  from: string;
  on_delete: string;
}

// What every file begins with is what a first boot made of an empty database.
describe.skipIf(process.env.TEST_DATABASE_URL)('tables of a new SQLite database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app?.stop());

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
