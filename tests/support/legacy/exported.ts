import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { exportSystem } from '../../../src/legacy/export/export-system';
import { openSink } from '../../../src/legacy/export/sinks/open-sink';
import type { Report } from '../../../src/legacy/report/report';
import type { TestApp } from '../boot';
import type { System } from './facts';

export type RawRow = Record<string, unknown>;

const folder = path.resolve(__dirname, '../../../.tmp/exports');
const made: string[] = [];

/** A new name; what is there at the end goes with `removeFiles`. */
export function newFile(name: string): string {
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(path.join(folder, 'x'));
  made.push(own);
  return path.join(own, name);
}

export function removeFiles(): void {
  for (const own of made.splice(0)) rmSync(own, { recursive: true, force: true });
}

export interface Exported {
  file: string;
  report: Report;
  /** The rows of a table by their ids' order. */
  rows: (table: string) => RawRow[];
}

/** Exports a system into a new SQLite file. */
export async function exportToSqlite(app: TestApp, system: System): Promise<Exported> {
  const file = newFile(`${system}.db`);
  const report = await exportSystem(app.strapi, { system, sink: await openSink(`sqlite:${file}`) });
  return { file, report, rows: (table) => rowsIn(file, table) };
}

/** Exports a system into a new folder of JSON lines. */
export async function exportToJsonl(app: TestApp, system: System): Promise<Exported> {
  const file = newFile(system);
  const report = await exportSystem(app.strapi, { system, sink: await openSink(`jsonl:${file}`) });
  return { file, report, rows: (table) => linesIn(path.join(file, `${table}.jsonl`)) };
}

export function rowsIn(file: string, table: string): RawRow[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(`SELECT * FROM "${table}"`).all() as RawRow[];
  } finally {
    database.close();
  }
}

function linesIn(file: string): RawRow[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as RawRow);
}
