import { OdooError } from './odoo-error';
import type { OdooApi } from './port';

/** A record as `load` takes it: text by column name; `''` empties a column, `partner_id/id` refers by external id. */
export interface OdooRow {
  externalId: string;
  values: Record<string, string>;
}

export type OdooRowResult =
  | { externalId: string; ok: true; id: number }
  | { externalId: string; ok: false; error: string };

interface LoadMessage {
  type?: string;
  message?: string;
  rows?: { from?: number; to?: number };
}

interface LoadAnswer {
  ids: number[] | false;
  messages: LoadMessage[];
}

export interface UpsertTarget {
  model: string;
  /** Rows a call; Odoo runs each call in one transaction. */
  batchSize?: number;
}

/**
 * Creates or updates records by external id with `load` and gives one result a row, in the order of the rows.
 * `load` keeps nothing of a call in which one row is wrong, so wrong rows are singled out and the others sent again.
 * Two rows with one external id: the later counts. Throws OdooError only when the server as a whole cannot be used.
 */
export async function upsertRows(api: OdooApi, target: UpsertTarget, rows: OdooRow[]): Promise<OdooRowResult[]> {
  const results = new Map<string, OdooRowResult>();
  for (const group of groupByColumns(latestOf(rows))) {
    for (const batch of inBatches(group, target.batchSize ?? 200)) {
      for (const result of await loadBatch(api, target.model, batch)) results.set(result.externalId, result);
    }
  }
  return [...results.values()];
}

function latestOf(rows: OdooRow[]): OdooRow[] {
  return [...new Map(rows.map((row) => [row.externalId, row])).values()];
}

// A column that a row does not speak of must not be emptied by standing beside one that does.
function groupByColumns(rows: OdooRow[]): OdooRow[][] {
  const groups = new Map<string, OdooRow[]>();
  for (const row of rows) {
    const key = Object.keys(row.values).sort().join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function inBatches<T>(items: T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}

async function loadBatch(api: OdooApi, model: string, rows: OdooRow[]): Promise<OdooRowResult[]> {
  const answer = await load(api, model, rows);
  if (answer.ids && answer.ids.length === rows.length) {
    const ids = answer.ids;
    return rows.map((row, index) => ({ externalId: row.externalId, ok: true, id: ids[index] as number }));
  }
  if (rows.length === 1) {
    return rows.map((row) => ({ externalId: row.externalId, ok: false, error: explain(answer.messages) }));
  }
  const results: OdooRowResult[] = [];
  for (const part of split(rows, answer.messages)) results.push(...(await loadBatch(api, model, part)));
  return results;
}

async function load(api: OdooApi, model: string, rows: OdooRow[]): Promise<LoadAnswer> {
  const columns = Object.keys(rows[0]?.values ?? {}).sort();
  const data = rows.map((row) => [row.externalId, ...columns.map((column) => row.values[column] ?? '')]);
  try {
    return (await api.call({ model, method: 'load', args: { fields: ['id', ...columns], data } })) as LoadAnswer;
  } catch (error) {
    // Some constraints fail the whole call instead of leaving a message; they are about the rows all the same.
    if (!(error instanceof OdooError) || error.kind !== 'rejected') throw error;
    return { ids: false, messages: [{ type: 'error', message: error.message }] };
  }
}

/** Rows that messages name stand alone, the rest together; when they name none or all, two halves. */
function split(rows: OdooRow[], messages: LoadMessage[]): OdooRow[][] {
  const named = new Set<number>();
  for (const { type, rows: span } of messages) {
    if (type === 'error' && span?.from !== undefined) {
      for (let index = span.from; index <= (span.to ?? span.from); index += 1) named.add(index);
    }
  }
  const suspects = rows.filter((_, index) => named.has(index));
  if (suspects.length === 0 || suspects.length === rows.length) {
    const middle = Math.ceil(rows.length / 2);
    return [rows.slice(0, middle), rows.slice(middle)];
  }
  // Odoo blames the first row for an error of the whole batch, so a suspect is judged by a call of its own.
  return [...suspects.map((row) => [row]), rows.filter((_, index) => !named.has(index))];
}

function explain(messages: LoadMessage[]): string {
  const errors = messages.filter(({ type }) => type === 'error').map(({ message }) => message ?? '');
  return [...new Set(errors)].join(' ') || 'Odoo kept nothing and gave no reason.';
}
