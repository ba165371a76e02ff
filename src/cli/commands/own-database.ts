import { realpathSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../shared/errors/app-error';

/** What the application's configuration says of its database. */
export interface OwnDatabase {
  client: string;
  connection: { filename?: string; connectionString?: string; schema?: string };
}

function fileOf(filename: string): string {
  try {
    return realpathSync(filename);
  } catch {
    return path.resolve(filename);
  }
}

function placeInPostgres(url: string, schema: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, port, pathname } = new URL(url);
  const host = ['localhost', '[::1]', '::1', ''].includes(hostname) ? '127.0.0.1' : hostname;
  return `${host}:${port || '5432'}${pathname} ${schema}`;
}

function placeOf(from: string): string | null {
  if (from.startsWith('sqlite:')) return fileOf(from.slice('sqlite:'.length));
  if (!URL.canParse(from)) return null;
  return placeInPostgres(from, new URL(from).searchParams.get('schema') ?? 'public');
}

/**
 * Refuses to import a database into itself: tables of the platform are called as documented ones are, and its boot
 * would change them.
 * @param from as `--from` names it
 * @throws AppError `invalid_input`
 */
export function assertOtherDatabase(from: string, { connection }: OwnDatabase): void {
  const { filename, connectionString, schema = 'public' } = connection;
  const own = connectionString === undefined ? fileOf(filename ?? '') : placeInPostgres(connectionString, schema);
  if (own === null || placeOf(from) !== own) return;
  const remedy =
    connectionString === undefined
      ? 'Name another file in DATABASE_FILENAME.'
      : 'Name another database in DATABASE_URL, or another schema of it in DATABASE_SCHEMA.';
  throw new AppError('invalid_input', `This is the database of the platform itself. ${remedy}`);
}
