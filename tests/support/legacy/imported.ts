import { runImport, type ImportResult } from '../../../src/legacy/import/run-import';
import { openSource } from '../../../src/legacy/source/open-source';
import type { TestApp } from '../boot';
import type { System } from './facts';

/** Imports a database of a system. @param from `sqlite:<file>` or the URL of a PostgreSQL database */
export async function importedFrom(app: TestApp, system: System, from: string): Promise<ImportResult> {
  const source = await openSource(from);
  try {
    return await runImport(app.strapi, { system, source });
  } finally {
    await source.close();
  }
}

/** Every rejected row in one line; the first of them, when there are many. */
export function rejectionsOf({ tables }: ImportResult): string[] {
  const lines = Object.entries(tables).flatMap(([table, { rejected }]) =>
    rejected.map(({ id, column, reason }) => `${table} ${String(id)} ${column ?? ''}: ${reason}`),
  );
  return lines.slice(0, 60);
}
