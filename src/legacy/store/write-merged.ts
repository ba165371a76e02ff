import type { Knex } from 'knex';
import { dateOf } from '../../shared/database/row-values';
import { BASE_LOCALE, OVERLAY_LOCALE } from '../../shared/languages/locales';
import type { LivingRow } from '../merge/living-state';
import type { DocumentMerge } from '../merge/merge-rows';
import { isLocalizedAttribute, type ImportModel } from '../model/import-model';
import type { DocumentValues } from '../rows/import-row';
import type { StoredRow } from '../import/lookup';
import { copyLinks } from './copy-links';
import { columnsOf, hasGerman, isPublished, type StoreContext, type Version } from './stored-values';
import { FILE_LINKS } from '../../shared/strapi/database/tables';

interface Insert {
  version: Version;
  /** The row that it is a further version of. */
  sibling: LivingRow;
  columns: Record<string, unknown>;
}

/** What becomes of the rows of a document that was here before. */
export interface MergedPlan {
  /** The attributes that are written. */
  taken: DocumentValues;
  updates: { row: LivingRow; columns: Record<string, unknown> }[];
  inserts: Insert[];
  deletes: LivingRow[];
  /** Rows that stay as they are. */
  untouched: LivingRow[];
}

interface Merging {
  values: DocumentValues;
  merge: DocumentMerge;
}

/**
 * Which rows of a document change: each of them, in its language; what the source only has as a draft changes the draft
 * alone. A further version, published or German, begins as a copy of the row that it belongs to.
 */
export function planMerged(context: StoreContext, model: ImportModel, { values, merge }: Merging): MergedPlan {
  const { take } = merge;
  const taken = Object.fromEntries(
    Object.entries(values).filter(([name]) => take.has(name) || take.has(`${name}@de`)),
  ) as DocumentValues;
  const isOut = isPublished(model, values);
  const deletes = take.has('$published') && !isOut ? merge.rows.filter(({ published }) => published) : [];
  const left = merge.rows.filter((row) => !deletes.includes(row));
  const touched = take.size === 0 ? [] : left.filter(({ published }) => !model.drafts || !published || isOut);
  const updates = touched.map((row) => ({ row, columns: changedColumns(context, model, { values, merge, row }) }));
  const after = new Map(updates.map(({ row, columns }) => [row, { ...row.columns, ...columns }]));
  const emptied = updates.filter(({ row }) => isEmptyGerman(model, { row, columns: after.get(row) ?? {}, take }));
  const inserts = newVersions(context, model, { values, merge, rows: left, after });
  return {
    taken,
    updates: updates.filter((update) => !emptied.includes(update)),
    inserts,
    deletes: [...deletes, ...emptied.map(({ row }) => row)],
    untouched: left.filter((row) => !touched.includes(row)),
  };
}

function isGerman({ locale }: Pick<Version, 'locale'>): boolean {
  return locale === OVERLAY_LOCALE;
}

/** The columns of one row that take the source's values. */
function changedColumns(
  context: StoreContext,
  model: ImportModel,
  { values, merge: { take }, row }: Merging & { row: LivingRow },
): Record<string, unknown> {
  const all = columnsOf(context, model, { values, version: row });
  const columns: Record<string, unknown> = {};
  for (const name of Object.keys(values)) {
    const isOwnLanguage = isGerman(row) && isLocalizedAttribute(model, name);
    if (!take.has(isOwnLanguage ? `${name}@de` : name)) continue;
    for (const column of [model.columns[name], scalarOf(model, name)]) {
      if (column !== undefined && column in all && (name !== 'publishedAt' || row.published))
        columns[column] = all[column];
    }
  }
  const said = typeof values.updatedAt === 'string' ? new Date(values.updatedAt) : context.now;
  const before = dateOf(row.columns.updated_at) ?? new Date(0);
  return { ...columns, updated_at: said >= before ? said : context.now };
}

/** The scalar that follows a relation. */
function scalarOf(model: ImportModel, name: string): string | undefined {
  return model.links[name]?.many === false ? model.columns[`${name}DocumentId`] : undefined;
}

/** The source took away the last text in German. */
function isEmptyGerman(
  model: ImportModel,
  { row, columns, take }: { row: LivingRow; columns: Record<string, unknown>; take: ReadonlySet<string> },
): boolean {
  if (!isGerman(row) || ![...take].some((name) => name.endsWith('@de'))) return false;
  return Object.entries(model.columns).every(
    ([name, column]) => !isLocalizedAttribute(model, name) || (columns[column] ?? null) === null,
  );
}

interface Around extends Merging {
  rows: LivingRow[];
  after: ReadonlyMap<LivingRow, Record<string, unknown>>;
}

function newVersions(context: StoreContext, model: ImportModel, around: Around): Insert[] {
  const { values, merge, rows } = around;
  const find = (version: Version): LivingRow | undefined =>
    rows.find(({ locale, published }) => locale === version.locale && published === version.published);
  const base = model.localized ? BASE_LOCALE : null;
  const isOut = merge.take.has('$published') && isPublished(model, values);
  const hasNewGerman = hasGerman(model, values) && [...merge.take].some((name) => name.endsWith('@de'));
  const inserts: Insert[] = [];
  const add = (version: Version, sibling: LivingRow | undefined, columns?: Record<string, unknown>): void => {
    if (!sibling || find(version)) return;
    inserts.push({ version, sibling, columns: columns ?? copyOf(model, around, { sibling, version }) });
  };
  const draft = find({ locale: base, published: false });
  if (isOut && model.drafts) add({ locale: base, published: true }, draft);
  const german = rows.find(isGerman);
  if (!german && hasNewGerman) {
    for (const published of [false, true]) {
      const version = { locale: OVERLAY_LOCALE, published };
      const sibling = find({ locale: base, published }) ?? (published && isOut && model.drafts ? draft : undefined);
      if (sibling) add(version, sibling, germanCopy(context, model, { ...around, sibling, version }));
    }
  } else if (german && isOut && hasGerman(model, values)) {
    add({ locale: OVERLAY_LOCALE, published: true }, find({ locale: OVERLAY_LOCALE, published: false }));
  }
  return inserts;
}

interface Copy {
  sibling: LivingRow;
  version: Version;
}

function copyOf(model: ImportModel, { values, after }: Around, { sibling, version }: Copy): Record<string, unknown> {
  const columns = { ...(after.get(sibling) ?? sibling.columns) };
  delete columns.id;
  const at = values.publishedAt ?? values.updatedAt ?? values.createdAt;
  const since = typeof at === 'string' ? new Date(at) : columns.updated_at;
  return { ...columns, locale: version.locale, published_at: version.published ? since : model.drafts ? null : since };
}

function germanCopy(context: StoreContext, model: ImportModel, around: Around & Copy): Record<string, unknown> {
  const german = columnsOf(context, model, { values: around.values, version: around.version });
  const columns = copyOf(model, around, around);
  for (const [name, column] of Object.entries(model.columns)) {
    if (isLocalizedAttribute(model, name)) columns[column] = german[column] ?? null;
  }
  return columns;
}

/** Writes what was planned. @returns the rows of the document afterwards, and those that take the source's values */
export async function writeMerged(
  { strapi }: StoreContext,
  trx: Knex,
  { model, documentId, plan }: { model: ImportModel; documentId: string; plan: MergedPlan },
): Promise<{ rows: StoredRow[]; touched: StoredRow[] }> {
  const gone = plan.deletes.map(({ id }) => id);
  if (gone.length > 0) {
    await trx(FILE_LINKS).where({ related_type: model.uid }).whereIn('related_id', gone).del();
    await trx(model.table).whereIn('id', gone).del();
  }
  for (const { row, columns } of plan.updates) await trx(model.table).where({ id: row.id }).update(columns);
  const touched: StoredRow[] = plan.updates.map(({ row }) => row);
  for (const { version, sibling, columns } of plan.inserts) {
    const [made] = (await trx(model.table).insert(columns).returning('id')) as { id: number }[];
    const row = { id: Number(made?.id), documentId, ...version };
    await copyLinks(strapi, trx, { model, from: sibling, to: row });
    touched.push(row);
  }
  return { rows: [...touched, ...plan.untouched], touched };
}
