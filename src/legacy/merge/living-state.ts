import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { OVERLAY_LOCALE } from '../../shared/languages/locales';
import { chunksOf, type StoredRow } from '../import/lookup';
import { isLocalizedAttribute, modelOf, type ImportModel } from '../model/import-model';
import type { JsonValue } from '../values/source-value';
import { comparable } from './comparable';
import { FILE_LINKS } from '../../shared/strapi/database/tables';

/** A stored row with all its database columns. */
export interface LivingRow extends StoredRow {
  columns: Record<string, unknown>;
}

/** A document as it lives: English before German, drafts before what is published. */
export interface LivingDocument {
  rows: LivingRow[];
  /** What stands in each attribute, in each version of it, the newest first; German values under `name@de`. */
  state: Map<string, JsonValue[]>;
}

/** The documents with these ids; the state has these attributes. */
export async function livingDocuments(
  strapi: Core.Strapi,
  trx: Knex,
  { model, documentIds, names }: { model: ImportModel; documentIds: readonly string[]; names: readonly string[] },
): Promise<Map<string, LivingDocument>> {
  const documents = new Map<string, LivingDocument>();
  for (const row of await livingRows(trx, model, documentIds)) {
    const document: LivingDocument = documents.get(row.documentId) ?? { rows: [], state: new Map() };
    documents.set(row.documentId, document);
    document.rows.push(row);
  }
  for (const { rows, state } of documents.values()) {
    rows.sort((one, other) => placeOf(one) - placeOf(other));
    for (const name of names) setColumn(strapi, { model, name }, { rows, state });
  }
  const newest = new Map([...documents.values()].flatMap(({ rows: [row], state }) => (row ? [[row.id, state]] : [])));
  for (const name of names) {
    const { type } = model.attributes[name] ?? {};
    if (type !== 'media' && !(type === 'relation' && model.links[name])) continue;
    const held =
      type === 'media'
        ? await heldFiles(trx, { model, attribute: name }, [...newest.keys()])
        : await heldLinks(strapi, trx, { model, attribute: name, ids: [...newest.keys()] });
    for (const [id, state] of newest) state.set(name, [held.get(id) ?? null]);
  }
  return documents;
}

async function livingRows(trx: Knex, { table }: ImportModel, documentIds: readonly string[]): Promise<LivingRow[]> {
  const rows: LivingRow[] = [];
  for (const chunk of chunksOf([...new Set(documentIds)])) {
    const found = (await trx(table).whereIn('document_id', chunk).orderBy('id').select('*')) as Record<
      string,
      unknown
    >[];
    for (const columns of found) {
      rows.push({
        id: Number(columns.id),
        documentId: columns.document_id as string,
        locale: (columns.locale as string | null) ?? null,
        published: columns.published_at !== null,
        columns,
      });
    }
  }
  return rows;
}

/** English before German, drafts before what is published. */
export function placeOf({ locale, published }: Pick<StoredRow, 'locale' | 'published'>): number {
  return (locale === OVERLAY_LOCALE ? 2 : 0) + (published ? 1 : 0);
}

function setColumn(
  strapi: Core.Strapi,
  { model, name }: { model: ImportModel; name: string },
  { rows, state }: LivingDocument,
): void {
  const valuesOf = (some: readonly LivingRow[]): JsonValue[] =>
    some.map(({ columns }) => comparable(strapi, { model, name }, columns[model.columns[name] ?? '']));
  const english = rows.filter(({ locale }) => locale !== OVERLAY_LOCALE);
  const published = english.filter((row) => row.published);
  if (name === '$published') state.set(name, [published.length > 0]);
  else if (name === 'publishedAt') state.set(name, published.length > 0 ? valuesOf(published) : [null]);
  else if (model.columns[name] === undefined) return;
  else if (!isLocalizedAttribute(model, name)) state.set(name, valuesOf(rows));
  else {
    const german = valuesOf(rows.filter(({ locale }) => locale === OVERLAY_LOCALE));
    state.set(name, valuesOf(english));
    state.set(`${name}@de`, german.length > 0 ? german : [null]);
  }
}

/** The documents, or the codes of roles, that rows are linked with, in their order. */
export async function heldLinks(
  strapi: Core.Strapi,
  trx: Knex,
  { model, attribute, ids }: { model: ImportModel; attribute: string; ids: readonly number[] },
): Promise<Map<number, string[]>> {
  const held = new Map<number, string[]>();
  const link = model.links[attribute];
  if (!link) return held;
  const code = { 'admin::role': 'code', 'plugin::users-permissions.role': 'type' }[link.target] ?? 'document_id';
  for (const chunk of chunksOf(ids)) {
    const rows = (await trx({ link: link.table })
      .join({ target: modelOf(strapi, link.target).table }, 'target.id', `link.${link.other}`)
      .whereIn(`link.${link.own}`, chunk)
      .orderBy(link.order === undefined ? 'link.id' : `link.${link.order}`)
      .select({ own: `link.${link.own}`, target: `target.${code}` })) as { own: number; target: string }[];
    for (const { own, target } of rows) {
      const list = held.get(Number(own)) ?? [];
      held.set(Number(own), list.includes(target) ? list : [...list, target]);
    }
  }
  return held;
}

async function heldFiles(
  trx: Knex,
  { model, attribute }: { model: ImportModel; attribute: string },
  ids: readonly number[],
): Promise<Map<number, number[]>> {
  const held = new Map<number, number[]>();
  for (const chunk of chunksOf(ids)) {
    const rows = (await trx(FILE_LINKS)
      .where({ related_type: model.uid, field: attribute })
      .whereIn('related_id', chunk)
      .orderBy('order')
      .select({ own: 'related_id', file: 'file_id' })) as { own: number; file: number }[];
    for (const { own, file } of rows) held.set(Number(own), [...(held.get(Number(own)) ?? []), Number(file)]);
  }
  return held;
}
