import type { Knex } from 'knex';
import type { TestApp } from '../boot';
import { hearStatements, type HeardStatement } from '../hear-statements';

/** A statement as it was asked, by which door first. */
export interface Asked {
  sql: string;
  bindings: readonly unknown[];
  door: string;
}

/** A statement that reads all rows of tables. */
export interface FullRead {
  tables: string[];
  door: string;
  sql: string;
}

/** What a list leaves out although it is a list of everything. */
const HIDDEN = new Set(['deleted_at', 'published_at', 'locale']);

/** Every different statement that the application asks while `work` runs; `work` says by which door. */
export async function statementsOf(
  app: TestApp,
  work: (at: (door: string) => void) => Promise<void>,
): Promise<Asked[]> {
  const asked = new Map<string, Asked>();
  let door = '';
  const hear = ({ sql, bindings }: HeardStatement): void => {
    if (/^\s*(select|update|delete|insert|with)\b/i.test(sql) && !asked.has(sql))
      asked.set(sql, { sql, bindings: bindings ?? [], door });
  };
  await hearStatements(app, hear, () => work((next) => (door = next)));
  return [...asked.values()];
}

/** Those of the statements that read all rows of one of the tables that are not `small`, as each database plans them. */
export async function fullReads(
  app: TestApp,
  asked: readonly Asked[],
  small: ReadonlySet<string>,
): Promise<FullRead[]> {
  const { connection } = app.strapi.db;
  const trx = await connection.transaction();
  try {
    const isPostgres = app.database.kind === 'postgres';
    const found: FullRead[] = [];
    for (const each of asked) {
      const read = isPostgres ? await readByPostgres(trx, each) : await readBySqlite(trx, each);
      const tables = [...new Set(read)].filter((table) => !small.has(table) && !table.startsWith('pragma_')).sort();
      if (tables.length > 0) found.push({ tables, door: each.door, sql: each.sql });
    }
    return found;
  } finally {
    await trx.rollback();
  }
}

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

/**
 * What PostgreSQL reads of tables where nothing but a bitmap of an index may be read, which takes a condition: it reads
 * a table itself where no index answers, whatever it holds now.
 */
async function readByPostgres(trx: Knex.Transaction, { sql, bindings }: Asked): Promise<string[]> {
  const explain = async (
    ways: Record<'seqscan' | 'indexscan' | 'indexonlyscan' | 'bitmapscan', 'on' | 'off'>,
  ): Promise<Plan> => {
    for (const [way, state] of Object.entries(ways)) await trx.raw(`set local enable_${way} = ${state}`);
    // What was asked has its places numbered already, and may hold question marks of its own.
    const text = sql.replaceAll('?', '\\?').replace(/\$\d+/g, '?');
    const { rows } = await trx.raw<{ rows: { 'QUERY PLAN': [{ Plan: Plan }] }[] }>(
      `explain (format json) ${text}`,
      bindings as never,
    );
    return rows[0]?.['QUERY PLAN'][0].Plan ?? { 'Node Type': '' };
  };
  if (isWholeList(sql)) {
    const plan = await explain({ seqscan: 'off', bitmapscan: 'off', indexscan: 'on', indexonlyscan: 'on' });
    if (!stepsOf(plan).some((step) => step['Node Type'] === 'Sort')) return [];
  }
  const plan = await explain({ seqscan: 'off', bitmapscan: 'on', indexscan: 'off', indexonlyscan: 'off' });
  return stepsOf(plan).flatMap((step) => (isFull(step) ? (step['Relation Name'] ?? []) : []));
}

function isFull({ 'Node Type': kind, 'Index Cond': condition }: Plan): boolean {
  return kind === 'Seq Scan' || (/^Index (Only )?Scan/.test(kind) && condition === undefined);
}

const stepsOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(stepsOf)];

/**
 * What SQLite scans. It goes through left joins in the order in which they are written, and so scans the first table
 * whatever indexes there are: those are judged by PostgreSQL, which turns them around.
 */
async function readBySqlite(trx: Knex.Transaction, { sql, bindings }: Asked): Promise<string[]> {
  // What is asked for by an empty list is answered before anything is read.
  if (/ left join | where \(*1 = \?(?! or)/i.test(sql)) return [];
  const steps = (await trx.raw(`explain query plan ${sql}`, bindings as never)) as { detail: string }[];
  const names = tablesByAlias(sql);
  const full = steps
    .flatMap(({ detail }) => /^SCAN (\w+)(?! USING (?:COVERING )?INDEX \w+_px)/.exec(detail)?.[1] ?? [])
    .flatMap((name) => names.get(name) ?? []);
  const sorts = steps.some(({ detail }) => detail.startsWith('USE TEMP B-TREE'));
  return isWholeList(sql) && !sorts ? [] : full;
}

function tablesByAlias(sql: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, table = '', alias] of sql.matchAll(
    /(?:from|join|update|into)\s+[`"]?(\w+)[`"]?(?:\s+as\s+[`"]?(\w+)[`"]?)?/gi,
  ))
    names.set(alias ?? table, table);
  return names;
}

/**
 * Whether it is a page of a list of everything, in an order, or how many are in it: all of one table but for what is
 * deleted or not public. A page ends at its limit, where nothing has to be put in order before.
 */
function isWholeList(sql: string): boolean {
  const [, from = '', where = '', rest = ''] =
    /^select .+? from (.+?)(?: where (.+?))?((?: order by .+)? limit \S+(?: offset \S+)?)?$/i.exec(sql) ?? [];
  if (!/^(?:"public"\.)?[`"]\w+[`"](?: as [`"]\w+[`"])?$/.test(from) || rest === '') return false;
  const columns = [...where.matchAll(/(?:[`"]\w+[`"]\.)?[`"](\w+)[`"]/g)].map(([, column = '']) => column);
  return columns.every((column) => HIDDEN.has(column));
}
