import path from 'node:path';
import { runImport, type ImportOptions, type ImportResult } from '../../../src/legacy/import/run-import';
import { openSource } from '../../../src/legacy/source/open-source';
import type { TestApp } from '../boot';
import type { System } from './facts';
import { writeSmallSource, type SmallRow } from './small-source';

export type RunOptions = Partial<Pick<ImportOptions, 'dryRun' | 'prefer' | 'onCollision'>>;

/** Imports a database of a system. @param from `sqlite:<file>` or the URL of a PostgreSQL database */
export async function importedFrom(
  app: TestApp,
  system: System,
  how: string | (RunOptions & { from: string }),
): Promise<ImportResult> {
  const { from, ...options } = typeof how === 'string' ? { from: how } : how;
  const source = await openSource(from);
  try {
    return await runImport(app.strapi, { system, source, ...options });
  } finally {
    await source.close();
  }
}

export type SmallTables = Record<string, SmallRow[]>;

/** Imports these rows, as the database of a system has them by now. @returns what became of each table */
export async function importTables(
  app: TestApp,
  system: System,
  { tables, ...options }: RunOptions & { tables: SmallTables },
): Promise<ImportResult['tables']> {
  const from = writeSmallSource(path.join(app.database.folder, `${system}-again.db`), tables);
  return (await importedFrom(app, system, { from, ...options })).tables;
}

/** The document that a row became. */
export async function importedDocument(
  app: TestApp,
  system: System,
  { table, id }: { table: string; id: number | string },
): Promise<string> {
  const where = { system: `legacy:${system}`, externalModel: table, externalId: String(id) };
  const record = await app.strapi.db.query('api::system.integration-record').findOne({ where });
  return (record as { targetDocumentId: string }).targetDocumentId;
}

/** Every rejected row in one line; the first of them, when there are many. */
export function rejectionsOf({ tables }: ImportResult): string[] {
  const lines = Object.entries(tables).flatMap(([table, { rejected }]) =>
    rejected.map(({ id, column, reason }) => `${table} ${String(id)} ${column ?? ''}: ${reason}`),
  );
  return lines.slice(0, 60);
}
