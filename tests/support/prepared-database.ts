import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../.tmp/prepared');

/** A database on which the application has booted once; tests begin with a copy of it. */
export interface PreparedDatabase {
  /** Of the schemas that made it. */
  stamp: string;
  /** Its file, or its name on the PostgreSQL server. */
  source: string;
}

const recordOf = (kind: string): string => path.join(folder, `${kind}.json`);

/** Where the prepared SQLite file lies. */
export const PREPARED_FILE = path.join(folder, 'data.db');

/** What was prepared last, or null. */
export function preparedDatabase(kind: string): PreparedDatabase | null {
  if (!existsSync(recordOf(kind))) return null;
  return JSON.parse(readFileSync(recordOf(kind), 'utf8')) as PreparedDatabase;
}

/** Remembers it for the workers of this run and for later runs with the same schemas. */
export function rememberPrepared(kind: string, prepared: PreparedDatabase): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(recordOf(kind), JSON.stringify(prepared));
}

/** From now on databases of this kind begin empty. */
export function forgetPrepared(kind: string): void {
  rmSync(recordOf(kind), { force: true });
}
