import type { Knex } from 'knex';
import type { DocumentMerge } from '../merge/merge-rows';
import type { ImportModel } from '../model/import-model';
import type { DocumentValues } from '../rows/import-row';
import { chunksOf, type StoredRow } from '../import/lookup';
import { columnsOf, versionsOf, type StoreContext, type Version } from './stored-values';
import { planMerged, writeMerged, type MergedPlan } from './write-merged';

/** SQLite takes 32766 values in a statement, PostgreSQL 65535. */
const VALUES = 30_000;

/** A document that is to be stored. */
export interface DocumentWrite {
  documentId: string;
  /** What is written: of a document that was here before what the merge takes from the source. */
  values: DocumentValues;
  /** The database columns of each version that is written, also those that stay as they are. */
  versions: { version: Version; columns: Record<string, unknown> }[];
  /** Set by `writeRows`: the rows of the document afterwards. */
  rows: StoredRow[];
  /** Set by `writeRows`: those of them that take the values. */
  touched: StoredRow[];
  /** Of a document that was here before. */
  plan?: MergedPlan;
}

interface RowWrite {
  write: DocumentWrite;
  version: Version;
  columns: Record<string, unknown>;
}

interface WriteInput {
  documentId: string;
  values: DocumentValues;
  merge: DocumentMerge | undefined;
}

/** A document with the rows that it will have. */
export function documentWrite(
  context: StoreContext,
  model: ImportModel,
  { documentId, values, merge }: WriteInput,
): DocumentWrite {
  if (merge) {
    const plan = planMerged(context, model, { values, merge });
    const { updates, inserts } = plan;
    const versions = [
      ...updates.map(({ row, columns }) => ({ version: row, columns: { ...row.columns, ...columns } })),
      ...inserts,
    ];
    return { documentId, values: plan.taken, versions, rows: [], touched: [], plan };
  }
  const versions = versionsOf(model, values).map((version) => ({
    version,
    columns: columnsOf(context, model, { values, version }),
  }));
  return { documentId, values, versions, rows: [], touched: [] };
}

/** Stores documents as Strapi does: a row per language, twice where drafts and what is published differ. */
export async function writeRows(
  context: StoreContext,
  trx: Knex,
  { model, writes }: { model: ImportModel; writes: DocumentWrite[] },
): Promise<void> {
  const groups = new Map<string, RowWrite[]>();
  for (const write of writes) {
    if (write.plan) {
      const written = await writeMerged(context, trx, { model, documentId: write.documentId, plan: write.plan });
      write.rows = written.rows;
      write.touched = written.touched;
      continue;
    }
    write.touched = write.rows;
    for (const { version, columns } of write.versions) {
      const key = Object.keys(columns).join();
      const row = { write, version, columns: { ...columns, document_id: write.documentId } };
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  for (const group of groups.values()) await insertGroup(trx, model, group);
}

async function insertGroup(trx: Knex, model: ImportModel, group: RowWrite[]): Promise<void> {
  const names = Object.keys(group[0]?.columns ?? {});
  const size = Math.max(1, Math.min(500, Math.floor(VALUES / (names.length + 1))));
  for (const chunk of chunksOf(group, size)) {
    const ids = (await trx(model.table)
      .insert(chunk.map(({ columns }) => columns))
      .returning(['id', 'document_id', 'locale', 'published_at'])) as Record<string, unknown>[];
    const byKey = new Map(ids.map((row) => [keyOf(row), Number(row.id)]));
    for (const { write, version } of chunk) {
      const id = byKey.get(`${write.documentId} ${version.locale ?? ''} ${version.published}`);
      write.rows.push({ id: id as number, documentId: write.documentId, ...version });
    }
  }
}

function keyOf({ document_id, locale, published_at }: Record<string, unknown>): string {
  return `${String(document_id)} ${(locale as string | null) ?? ''} ${published_at !== null}`;
}
