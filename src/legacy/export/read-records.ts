import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { jsonOf } from '../../shared/database/row-values';
import { FORMS_MODEL, RECORDS, recordSystem, type Residue } from '../records/residue';
import type { ValueForm } from '../values/source-value';

const PAGE = 500;

/** A row of a documented table, as its integration record remembers it. */
export interface LegacyRecord {
  externalId: string;
  targetType: string | null;
  targetDocumentId: string | null;
  residue: Residue;
}

interface RecordRow {
  external_id: string;
  target_type: string | null;
  target_document_id: string | null;
  residue: unknown;
}

export interface RecordQuery {
  system: string;
  table: string;
  /** Ids are whole numbers: 9 comes before 10. */
  numeric: boolean;
}

/** The records of a table in the order of their old ids, page by page. */
export async function* readRecords(strapi: Core.Strapi, query: RecordQuery): AsyncGenerator<LegacyRecord[]> {
  const lengths = query.numeric ? await lengthsOfIds(strapi, query) : [null];
  for (const length of lengths) yield* readPages(strapi, query, length);
}

function recordsOf(strapi: Core.Strapi, { system, table }: RecordQuery): Knex.QueryBuilder {
  return strapi.db.connection(RECORDS).where({ system: recordSystem(system), external_model: table });
}

/** Texts of one length sort like the numbers that they are, and an index has them in that order. */
async function lengthsOfIds(strapi: Core.Strapi, query: RecordQuery): Promise<number[]> {
  const rows = (await recordsOf(strapi, query)
    .select(strapi.db.connection.raw('length(external_id) as length'))
    .groupByRaw('length(external_id)')
    .orderByRaw('length(external_id)')) as { length: number }[];
  return rows.map(({ length }) => Number(length));
}

/** The largest of a table's ids, 0 where it has none. */
export async function largestNumberOf(strapi: Core.Strapi, query: RecordQuery): Promise<bigint> {
  const longest = (await lengthsOfIds(strapi, query)).at(-1);
  if (longest === undefined) return 0n;
  const [row] = (await recordsOf(strapi, query)
    .whereRaw('length(external_id) = ?', [longest])
    .max('external_id as largest')) as { largest: string }[];
  return BigInt(row?.largest ?? 0);
}

async function* readPages(
  strapi: Core.Strapi,
  query: RecordQuery,
  length: number | null,
): AsyncGenerator<LegacyRecord[]> {
  let last = '';
  for (;;) {
    const page = recordsOf(strapi, query).where('external_id', '>', last).orderBy('external_id').limit(PAGE);
    if (length !== null) page.whereRaw('length(external_id) = ?', [length]);
    const rows = (await page.select('external_id', 'target_type', 'target_document_id', 'residue')) as RecordRow[];
    if (rows.length === 0) return;
    yield rows.map(recordOf);
    // SQLite answers at once: without a pause neither signals nor timers would ever have their turn.
    await nextTurn();
    last = rows.at(-1)?.external_id ?? last;
  }
}

function recordOf(row: RecordRow): LegacyRecord {
  return {
    externalId: row.external_id,
    targetType: row.target_type,
    targetDocumentId: row.target_document_id,
    residue: jsonOf<Residue | null>(row.residue) ?? {},
  };
}

/** How many rows of the documented tables are remembered. */
export async function countRecords(strapi: Core.Strapi, system: string): Promise<number> {
  const [row] = (await strapi.db
    .connection(RECORDS)
    .where({ system: recordSystem(system) })
    .whereNot({ external_model: FORMS_MODEL })
    .count({ rows: '*' })) as { rows: number | string }[];
  return Number(row?.rows ?? 0);
}

/** How the source wrote each column of a table, as its import noted it. */
export async function readForms(
  strapi: Core.Strapi,
  { system, table }: { system: string; table: string },
): Promise<Record<string, ValueForm>> {
  const row = (await strapi.db
    .connection(RECORDS)
    .where({ system: recordSystem(system), external_model: FORMS_MODEL, external_id: table })
    .first('residue')) as { residue: unknown } | undefined;
  return jsonOf<{ forms?: Record<string, ValueForm> } | null>(row?.residue ?? null)?.forms ?? {};
}

export interface OldIdQuery {
  system: string;
  table: string;
  /** The type that the rows of the table become. */
  targetType: string;
}

/** The old ids of documents in a table, by documentId; documents that are not of the table are left out. */
export async function oldIdsOf(
  strapi: Core.Strapi,
  { system, table, targetType }: OldIdQuery,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let from = 0; from < documentIds.length; from += PAGE) {
    const rows = (await strapi.db
      .connection(RECORDS)
      .where({ system: recordSystem(system), external_model: table, target_type: targetType })
      .whereIn('target_document_id', documentIds.slice(from, from + PAGE))
      .orderBy('id', 'desc')
      .select('external_id', 'target_document_id')) as Pick<RecordRow, 'external_id' | 'target_document_id'>[];
    // Where several rows became one document, references mean the first of them.
    for (const row of rows) if (row.target_document_id) ids.set(row.target_document_id, row.external_id);
  }
  return ids;
}
