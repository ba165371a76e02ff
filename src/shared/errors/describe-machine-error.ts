/** What the machine or the database server refuses, by the beginning of its code. */
const REFUSALS: readonly [RegExp, string][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG|53100)/, 'There is no space left on the disk.'],
  [/^(SQLITE_READONLY|25006)/, 'The database can only be read.'],
  [/^(EACCES|EPERM|EROFS|42501)/, 'Nothing may be written there.'],
  [/^SQLITE_CANTOPEN/, 'The database file cannot be opened.'],
  [/^(SQLITE_IOERR|EIO)/, 'The disk cannot be read or written.'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'The database file is damaged, or is no database.'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|55P03)/, 'Another process keeps the database locked.'],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|08|57P|53300)/, 'The database server does not answer.'],
  [/^(28|3D000)/, 'The database server refuses the login, or has no such database.'],
];

/** In one sentence what the machine refused, with its own code; null for any other error. */
export function describeMachineError(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return null;
  const [, sentence] = REFUSALS.find(([pattern]) => pattern.test(code)) ?? [];
  return sentence === undefined ? null : `${sentence} (${code})`;
}
