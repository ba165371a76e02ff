import type { Knex } from 'knex';
import type { DatabaseClient } from './ensure-schema';

/** The values that a column may have, whatever writes it. */
export interface Range {
  table: string;
  column: string;
  min: number;
  /** A number, or the column that it must not exceed. */
  max: number | string;
}

/**
 * Holds columns to their ranges: a check constraint on PostgreSQL, triggers on SQLite, which cannot add constraints.
 * Null is in every range; rows from before are not looked at until they change. A range that changes gets a new name by
 * itself. Call it in a piece of `registerEnsureSchema`.
 */
export async function ensureRanges(
  knex: Knex.Transaction,
  client: DatabaseClient,
  ranges: readonly Range[],
): Promise<void> {
  for (const range of ranges) {
    await (client === 'postgres' ? ensureConstraint(knex, range) : ensureTriggers(knex, range));
  }
}

const nameOf = ({ table, column, min, max }: Range): string => `${table}_${column}_${min}_${max}_ck`;

/** The range that a database error says was left; undefined where it is about something else. */
export function violatedRange(error: unknown): Omit<Range, 'table'> | undefined {
  const { constraint = '', table = '', message = '' } = error as Record<'constraint' | 'table' | 'message', string>;
  const [, column, min, max] =
    /\b(\w+) is not between (-?\d+) and (\w+)$/.exec(message) ??
    (constraint.startsWith(`${table}_`) ? /^(\w+)_(-?\d+)_(\w+)_ck$/.exec(constraint.slice(table.length + 1)) : null) ??
    [];
  return column === undefined ? undefined : { column, min: Number(min), max: max ?? '' };
}

async function ensureConstraint(knex: Knex.Transaction, range: Range): Promise<void> {
  const { table, column, min, max } = range;
  const name = nameOf(range);
  const known = await knex('pg_constraint')
    .where({ conname: name })
    .whereRaw('conrelid = ?::regclass', [table])
    .first();
  if (known) return;
  await knex.raw(`alter table ${table} add constraint ${name} check (${column} between ${min} and ${max}) not valid`);
}

async function ensureTriggers(knex: Knex.Transaction, range: Range): Promise<void> {
  const { table, column, min, max } = range;
  const limit = typeof max === 'number' ? `${max}` : `new.${max}`;
  for (const event of ['insert', 'update']) {
    await knex.raw(
      `create trigger if not exists ${nameOf(range)}_${event} before ${event} on ${table}
       when new.${column} not between ${min} and ${limit}
       begin select raise(abort, '${column} is not between ${min} and ${max}'); end`,
    );
  }
}
