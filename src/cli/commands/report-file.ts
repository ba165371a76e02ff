import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { wrong } from './options';

const DATABASE = 'SQLite format 3\0';

/**
 * Sees before a run that its report can be written, and that no database is lost to it.
 * @throws AppError `invalid_input`
 */
export function assertReportFile(report: string): void {
  const file = path.resolve(report);
  if (!existsSync(path.dirname(file))) throw wrong(`There is no folder for the report ${report}.`);
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw wrong(`The report ${report} is a folder: name a file in it.`);
  if (isDatabase(file)) throw wrong(`The report ${report} is a database: name another file.`);
}

/**
 * Sees before a run that a file can be made there, and that nothing is lost to it.
 * @throws AppError `invalid_input`
 */
export function assertNewFile(name: string): void {
  const file = path.resolve(name);
  if (!existsSync(path.dirname(file))) throw wrong(`There is no folder for the file ${name}.`);
  if (existsSync(file)) throw wrong(`${name} exists: name a new file.`);
}

function isDatabase(file: string): boolean {
  const start = Buffer.alloc(DATABASE.length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  return start.toString('latin1') === DATABASE;
}
