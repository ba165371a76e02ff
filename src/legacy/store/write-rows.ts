import type { Knex } from 'knex';
import { OVERLAY_LOCALE } from '../../shared/localization/locales';
import { isLocalizedAttribute, type ImportModel } from '../model/import-model';
import type { DocumentValues } from '../rows/import-row';
import { chunksOf, type StoredRow } from '../import/lookup';
import { columnsOf, versionsOf, type StoreContext, type Version } from './stored-values';

/** SQLite takes 32766 values in a statement, PostgreSQL 65535. */
const VALUES = 30_000;

/** A document that is to be stored, with what is stored of it already. */
export interface DocumentWrite {
  documentId: string;
  values: DocumentValues;
  stored: StoredRow[];
  /** The database columns of each of its versions. */
  versions: { version: Version; columns: Record<string, unknown> }[];
  /** Set by `writeRows`: the rows of the document afterwards. */
  rows: StoredRow[];
}

interface RowWrite {
  write: DocumentWrite;
  version: Version;
  id: number | null;
  columns: Record<string, unknown>;
}

/** A document with the rows that it will have. */
export function documentWrite(
  context: StoreContext,
  model: ImportModel,
  { documentId, values, stored }: Pick<DocumentWrite, 'documentId' | 'values' | 'stored'>,
): DocumentWrite {
  const versions = versionsOf(model, values).map((version) => ({
    version,
    columns: columnsOf(context, model, { values, version }),
  }));
  return { documentId, values, stored, versions, rows: [] };
}

function isVersion({ locale, published }: Version, row: StoredRow): boolean {
  return row.locale === locale && row.published === published;
}

/**
 * Stores documents as Strapi does: a row per language, twice where drafts and what is published differ. Existing rows
 * keep their ids; a German row that only lives here keeps its own texts; what is no longer published goes.
 */
export async function writeRows(
  context: StoreContext,
  trx: Knex,
  { model, writes }: { model: ImportModel; writes: DocumentWrite[] },
): Promise<void> {
  const rows = writes.flatMap((write) => rowsOf(context, model, write));
  await deleteUnpublished(trx, model, writes);
  const groups = new Map<string, RowWrite[]>();
  for (const row of rows) {
    const key = `${row.id === null ? 'new' : 'known'} ${Object.keys(row.columns).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of groups.values()) await writeGroup(trx, model, group);
}

function rowsOf(context: StoreContext, model: ImportModel, write: DocumentWrite): RowWrite[] {
  const rows = write.versions.map(({ version, columns }): RowWrite => {
    const stored = write.stored.find((row) => isVersion(version, row));
    return { write, version, id: stored?.id ?? null, columns: { ...columns, document_id: write.documentId } };
  });
  if (write.versions.some(({ version }) => isGerman(version))) return rows;
  const german = write.stored.filter(isGerman).map(({ id, ...version }): RowWrite => {
    const columns = columnsOf(context, model, { values: write.values, version });
    dropLocalized(model, columns);
    return { write, version, id, columns };
  });
  return [...rows, ...german];
}

function isGerman({ locale }: Pick<Version, 'locale'>): boolean {
  return locale === OVERLAY_LOCALE;
}

function dropLocalized(model: ImportModel, columns: Record<string, unknown>): void {
  for (const [name, column] of Object.entries(model.columns)) {
    if (isLocalizedAttribute(model, name)) delete columns[column];
  }
}

async function deleteUnpublished(trx: Knex, model: ImportModel, writes: DocumentWrite[]): Promise<void> {
  if (!model.drafts) return;
  const gone = writes.flatMap((write) => {
    const isStillPublished = write.versions.some(({ version }) => version.published);
    return isStillPublished ? [] : write.stored.filter(({ published }) => published).map(({ id }) => id);
  });
  for (const ids of chunksOf(gone)) {
    await trx('files_related_mph').where({ related_type: model.uid }).whereIn('related_id', ids).del();
    await trx(model.table).whereIn('id', ids).del();
  }
}

async function writeGroup(trx: Knex, model: ImportModel, group: RowWrite[]): Promise<void> {
  const names = Object.keys(group[0]?.columns ?? {});
  const size = Math.max(1, Math.min(500, Math.floor(VALUES / (names.length + 1))));
  for (const chunk of chunksOf(group, size)) {
    const isNew = chunk[0]?.id === null;
    const rows = chunk.map(({ id, columns }) => (isNew ? columns : { id, ...columns }));
    const insert = trx(model.table).insert(rows);
    if (!isNew) {
      // The conflict is sure: it is the way to change many rows, each in its own way, with one statement.
      await insert.onConflict('id').merge(names);
      for (const { write, version, id } of chunk)
        write.rows.push({ id: id as number, documentId: write.documentId, ...version });
      continue;
    }
    const ids = (await insert.returning(['id', 'document_id', 'locale', 'published_at'])) as Record<string, unknown>[];
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
