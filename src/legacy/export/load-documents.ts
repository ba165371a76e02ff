import type { Core } from '@strapi/strapi';
import { jsonOf } from '../../shared/database/row-values';
import { modelsOf, type Row } from '../../shared/models/model';
import { rowsOf } from '../../shared/strapi/core/documents';
import { storedType } from '../../shared/strapi/database/metadata';

/** A document as it lives: its newest English row, the German one beside it, and the published English one. */
export interface LivingDocument {
  documentId: string;
  english: Row;
  german?: Row;
  published?: Row;
}

type Where = Record<string, unknown>;

/** The documents with these ids; relations and media among `links` come along. Soft-deleted ones too. */
export async function loadDocuments(
  strapi: Core.Strapi,
  query: { uid: string; where: Where; links: readonly string[] },
): Promise<Map<string, LivingDocument>> {
  const model = modelsOf(strapi)(query.uid);
  const rows = await rowsOf(strapi, query.uid).findMany({
    where: query.where,
    populate: Object.fromEntries(query.links.map((link) => [link, { select: fieldsOf(strapi, query.uid, link) }])),
    orderBy: { id: 'asc' },
  });
  await readJson(strapi, query.uid, rows);
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.documentId as string);
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  const isDraft = model?.options?.draftAndPublish === true;
  return new Map([...byId].map(([id, own]) => [id, documentOf(id, own, isDraft)]));
}

/** Strapi gives a text in a JSON attribute back with its quotes, unless it looks like JSON itself: read below it. */
async function readJson(strapi: Core.Strapi, uid: string, rows: readonly Row[]): Promise<void> {
  const { attributes = {} } = modelsOf(strapi)(uid) ?? {};
  const metadata = storedType(strapi, uid);
  const columns = Object.entries(attributes)
    .filter(([, { type, customField }]) => type === 'json' && customField === undefined)
    .flatMap(([name]) => [[name, metadata.attributes[name]?.columnName ?? name] as const]);
  if (columns.length === 0 || rows.length === 0) return;
  const stored = (await strapi.db
    .connection(metadata.tableName)
    .whereIn(
      'id',
      rows.map(({ id }) => id as number),
    )
    .select('id', Object.fromEntries(columns))) as Row[];
  const byId = new Map(stored.map((row) => [Number(row.id), row]));
  for (const row of rows) {
    for (const [name] of columns) row[name] = storedJson(byId.get(Number(row.id))?.[name] ?? null);
  }
}

/** On SQLite Strapi stores a text without the quotes that would make it JSON. */
function storedJson(stored: unknown): unknown {
  try {
    return jsonOf(stored);
  } catch {
    return stored;
  }
}

/** Of a related row only what says which it is: roles go by their code. */
function fieldsOf(strapi: Core.Strapi, uid: string, link: string): string[] {
  const attribute = modelsOf(strapi)(uid)?.attributes[link];
  if (attribute?.type === 'media') return ['id', 'documentId', 'url'];
  const code = { 'admin::role': 'code', 'plugin::users-permissions.role': 'type' }[attribute?.target ?? ''];
  return ['id', 'documentId', code ?? []].flat();
}

function documentOf(documentId: string, rows: Row[], hasDrafts: boolean): LivingDocument {
  const inGerman = (row: Row): boolean => row.locale === 'de';
  const isPublished = (row: Row): boolean => hasDrafts && row.publishedAt !== null && row.publishedAt !== undefined;
  // What an editor has not published yet is what the row says; where there is no draft, the published row.
  const newest = (list: Row[]): Row | undefined => list.find((row) => !isPublished(row)) ?? list[0];
  const english = rows.filter((row) => !inGerman(row));
  const german = newest(rows.filter(inGerman));
  const published = english.find(isPublished);
  return {
    documentId,
    english: newest(english) ?? rows[0] ?? {},
    ...(german && { german }),
    ...(published && { published }),
  };
}
