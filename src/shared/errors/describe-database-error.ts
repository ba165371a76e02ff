import type { ErrorCode } from './error-codes';
import { violatedFields } from './violated-fields';

/** What the database said, in terms that a client may see. */
export interface DatabaseVerdict {
  code: ErrorCode;
  message: string;
  /** The attributes that it is about. */
  fields?: string[];
}

const taken: DatabaseVerdict = { code: 'conflict', message: 'Another record already holds this value.' };
const referenced: DatabaseVerdict = { code: 'conflict', message: 'Other records depend on this one.' };
const missing: DatabaseVerdict = { code: 'invalid_input', message: 'A required value is missing.' };
const malformed: DatabaseVerdict = { code: 'invalid_input', message: 'A value has the wrong form or is out of range.' };
const refused: DatabaseVerdict = { code: 'rule_refused', message: 'A rule of the database refuses this value.' };
const busy: DatabaseVerdict = { code: 'unavailable', message: 'The database is busy; try again.' };

/** PostgreSQL error codes, appendix A of its manual. */
const POSTGRES: Record<string, DatabaseVerdict> = {
  '23505': taken,
  '23P01': { code: 'conflict', message: 'This overlaps with another record.' },
  '23503': referenced,
  '23502': missing,
  '23514': refused,
  '22001': malformed,
  '22003': malformed,
  '22007': malformed,
  '22008': malformed,
  '22021': malformed,
  '22P02': malformed,
  '22P05': malformed,
  '40001': busy,
  '40P01': busy,
  '53300': busy,
  '55P03': busy,
  '57014': busy,
  '57P01': busy,
  '57P02': busy,
  '57P03': busy,
  '08006': busy,
};

const SQLITE: Record<string, DatabaseVerdict> = {
  SQLITE_CONSTRAINT_UNIQUE: taken,
  SQLITE_CONSTRAINT_PRIMARYKEY: taken,
  SQLITE_CONSTRAINT_FOREIGNKEY: referenced,
  SQLITE_CONSTRAINT_NOTNULL: missing,
  SQLITE_CONSTRAINT_CHECK: refused,
  SQLITE_CONSTRAINT_TRIGGER: refused,
  SQLITE_TOOBIG: malformed,
  SQLITE_MISMATCH: malformed,
  SQLITE_BUSY: busy,
  SQLITE_BUSY_SNAPSHOT: busy,
  SQLITE_LOCKED: busy,
};

/** Errors by which Strapi's own database layer refuses a value. */
const STRAPI_DATABASE: Record<string, DatabaseVerdict> = {
  InvalidDateFormat: malformed,
  InvalidDatetimeFormat: malformed,
  InvalidTimeFormat: malformed,
  InvalidRelationFormat: malformed,
  NotNullError: missing,
  KnexTimeoutError: busy,
};

/** What a database error means to the client, or null when it is none that has a meaning to one. */
export function describeDatabaseError(error: unknown): DatabaseVerdict | null {
  if (!(error instanceof Error)) return null;
  const byName = STRAPI_DATABASE[error.name];
  if (byName) return byName;
  const code = 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return null;
  const verdict = POSTGRES[code] ?? SQLITE[code] ?? null;
  return verdict === taken ? { ...taken, fields: violatedFields(error) } : verdict;
}
