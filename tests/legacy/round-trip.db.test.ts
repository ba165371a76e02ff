import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportSystem } from '../../src/legacy/export/export-system';
import { openSink } from '../../src/legacy/export/sinks/open-sink';
import { openSource } from '../../src/legacy/source/open-source';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { differencesOf, plainRow } from '../support/legacy/compare';
import { exportToJsonl, exportToSqlite, newFile, removeFiles, rowsIn, type Exported } from '../support/legacy/exported';
import { SYSTEMS, type System } from '../support/legacy/facts';
import { generateDatabase, type GeneratedTable } from '../support/legacy/generate';
import { importedFrom, rejectionsOf } from '../support/legacy/imported';
import { writePostgresDatabase } from '../support/legacy/postgres-database';
import { writeSqliteDatabase } from '../support/legacy/sqlite-database';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const ROWS = 25;
/** Other databases: `ROUND_TRIP_SEED=7 npm run test:booted -- tests/legacy/round-trip.db.test.ts`. */
const SEED = Number(process.env.ROUND_TRIP_SEED ?? 20_261);

let app: TestApp;
const generated = new Map<System, GeneratedTable[]>();
const exported = new Map<System, Exported>();

const tablesOf = (system: System): GeneratedTable[] => generated.get(system) ?? [];
const exportOf = (system: System): Exported => exported.get(system) as Exported;

/** The first differences: one fault in a mapping shows in every row. */
const first = (differences: string[]): string[] => differences.slice(0, 40);

function differences(system: System, source: (table: string) => ReturnType<typeof rowsIn>): string[] {
  return tablesOf(system).flatMap((table) =>
    differencesOf(table, { source: source(table.name), exported: exportOf(system).rows(table.name) }),
  );
}

describe('all five systems in one platform', () => {
  const sources = new Map<System, string>();

  beforeAll(async () => {
    // Jobs would publish what a generated row has scheduled.
    app = await bootApp(EVERYTHING, { JOBS: 'off' });
  });
  afterAll(() => app.stop());

  it.each(SYSTEMS)('takes every row of %s', async (system) => {
    generated.set(system, generateDatabase(system, { seed: SEED, rows: ROWS }));
    const file = newFile(`${system}.db`);
    sources.set(system, file);
    writeSqliteDatabase(file, tablesOf(system));
    expect(rejectionsOf(await importedFrom(app, system, `sqlite:${file}`))).toEqual([]);
  });

  it.each(SYSTEMS)('gives back every documented value of %s', async (system) => {
    exported.set(system, await exportToSqlite(app, system));
    expect(exportOf(system).report.toJSON().tables).toMatchObject(
      Object.fromEntries(tablesOf(system).map(({ name, rows }) => [name, { written: rows.length, rejected: [] }])),
    );
    expect(first(differences(system, (table) => rowsIn(sources.get(system) ?? '', table)))).toEqual([]);
  });

  it('says the same as JSON lines', async () => {
    const lines = await exportToJsonl(app, 'pgclosets');
    const found = tablesOf('pgclosets').flatMap((table) =>
      differencesOf(table, { source: table.rows.map(plainRow), exported: lines.rows(table.name) }, 'meaning'),
    );
    expect(first(found)).toEqual([]);
  });
});

describe('another platform that takes what was exported', () => {
  let postgres: TestDatabase | undefined;

  beforeAll(async () => {
    // Jobs would publish what a generated row has scheduled.
    app = await bootApp(EVERYTHING, { JOBS: 'off' });
  });
  afterAll(async () => {
    removeFiles();
    await postgres?.remove();
    await app.stop();
  });

  it.each(SYSTEMS)('gives the same of %s again', async (system) => {
    const { file, rows } = exportOf(system);
    expect(rejectionsOf(await importedFrom(app, system, `sqlite:${file}`))).toEqual([]);
    const again = await exportToSqlite(app, system);
    const found = tablesOf(system).flatMap((table) =>
      differencesOf(table, { source: rows(table.name), exported: again.rows(table.name) }),
    );
    expect(first(found)).toEqual([]);
  });

  it.runIf(process.env.TEST_DATABASE_URL)('takes a PostgreSQL database with its arrays and addresses', async () => {
    postgres = await createTestDatabase('postgres', { empty: true });
    const tables = generateDatabase('pgclosets', { seed: SEED + 1, rows: ROWS });
    const url = postgres.env.DATABASE_URL ?? '';
    await writePostgresDatabase(url, tables);
    expect(rejectionsOf(await importedFrom(app, 'pgclosets', url))).toEqual([]);
    const { rows } = await exportToSqlite(app, 'pgclosets');
    const found = tables.flatMap((table) => {
      const source = table.rows.map(plainRow);
      return differencesOf(table, { source, exported: rows(table.name) }, 'meaning').filter(isOfSource);
    });
    expect(first(found)).toEqual([]);
  });

  it.runIf(process.env.TEST_DATABASE_URL)('gives a PostgreSQL database, which says the same again', async () => {
    const target = await createTestDatabase('postgres', { empty: true });
    try {
      const url = `${target.env.DATABASE_URL ?? ''}?schema=back`;
      await exportSystem(app.strapi, { system: 'pgclosets', sink: await openSink(url) });
      await expect(
        openSink(url).then((sink) => exportSystem(app.strapi, { system: 'pgclosets', sink })),
      ).rejects.toThrow(/already/);
      expect(rejectionsOf(await importedFrom(app, 'pgclosets', url))).toEqual([]);
      const source = await openSource(url);
      const tables = await source.tables();
      const { rows } = await exportToSqlite(app, 'pgclosets');
      for (const table of tables)
        expect([table.name, await source.count(table)]).toEqual([table.name, rows(table.name).length]);
      await source.close();
    } finally {
      await target.remove();
    }
  });
});

/** The platform holds the rows of the other import as well. */
const isOfSource = (difference: string): boolean => !difference.endsWith(' is new');
