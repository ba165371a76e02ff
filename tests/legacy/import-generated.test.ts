import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport } from '../../src/legacy/import/run-import';
import { openSource } from '../../src/legacy/source/open-source';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { generateDatabase } from '../support/legacy/generate';
import { writeSqliteDatabase } from '../support/legacy/sqlite-database';

const SYSTEMS = ['magnetiq', 'pgclosets', 'repurposer', 'linkard', 'creator'] as const;

let app: TestApp;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
});
afterAll(() => app.stop());

describe('valid databases of the documented systems', () => {
  it.each(SYSTEMS)('every row of %s comes over', async (system) => {
    const file = path.join(app.database.folder, `generated-${system}.db`);
    writeSqliteDatabase(file, generateDatabase(system, { seed: 7, rows: 12 }));
    const source = await openSource(`sqlite:${file}`);
    const { tables } = await runImport(app.strapi, { system, source });
    await source.close();
    const rejected = Object.entries(tables).flatMap(([table, counts]) =>
      counts.rejected.map(({ id, column, reason }) => `${table} ${String(id)} ${column}: ${reason}`),
    );
    expect(rejected).toEqual([]);
    for (const counts of Object.values(tables)) expect(counts.written).toBe(counts.read);
  });
});
