import type { Core } from '@strapi/strapi';
import type { DocumentCall } from '../documents/pipeline';
import { BASE_LOCALE, isLocalizedModel, OVERLAY_LOCALE } from '../languages/locales';
import {
  isPolymorphic,
  isRow,
  modelsOf,
  rowsIn,
  type AttributeSchema,
  type ModelSchema,
  type Row,
} from '../models/model';
import { rowsOf } from '../strapi/core/documents';

/** The rows of a German write: the English one that decides what both share, and the German one if there is one yet. */
export interface SharedRows {
  model: ModelSchema;
  english: number;
  german: number | undefined;
}

/** The relations that a document has in both languages, those that Strapi adds to every type left out. */
export function sharedRelations({ attributes }: ModelSchema): string[] {
  return Object.entries(attributes)
    .filter(([name, attribute]) => isShared(attribute) && !OF_STRAPI.includes(name))
    .map(([name]) => name);
}

const OF_STRAPI: readonly string[] = ['createdBy', 'updatedBy', 'localizations'];

function isShared(attribute: AttributeSchema): boolean {
  return attribute.type === 'relation' && attribute.target !== undefined && !isPolymorphic(attribute);
}

/** Whether a related row can be linked to one row only, so that German would take it away from English. */
function isExclusive({ relation = '' }: AttributeSchema): boolean {
  return relation.startsWith('oneTo');
}

/** Those of the relations that the rows of both languages are linked by. */
function linkedInBoth({ attributes }: ModelSchema, names: readonly string[]): string[] {
  return names.filter((name) => attributes[name] && !isExclusive(attributes[name]));
}

/**
 * German is written with the links of English, which it was found to say: in the content manager its form shows what is
 * linked.
 */
export async function takeLinks(
  strapi: Core.Strapi,
  { params: { data } }: DocumentCall,
  { model, english, german }: SharedRows,
): Promise<void> {
  if (!isRow(data)) return;
  const names = sharedRelations(model).filter((name) => german === undefined || name in data);
  for (const name of names) delete data[name];
  const shared = linkedInBoth(model, names);
  const [row] = await linkedRows(strapi, model, { where: { id: english }, names: shared });
  for (const name of shared) {
    const targets = await germanTargets(strapi, model.attributes[name], rowsIn(row?.[name]));
    const documentIds = [...new Set(targets.map(({ documentId }) => documentId))];
    data[name] = { set: documentIds.map((documentId) => ({ documentId })) };
  }
}

/** German is linked as English is also after English was linked otherwise. */
export async function shareLinks(strapi: Core.Strapi, write: DocumentCall, model: ModelSchema): Promise<void> {
  if (write.params.locale === OVERLAY_LOCALE) return;
  const found = await linksUnlikeEnglish(strapi, write, model);
  if (found) await rowsOf(strapi, model.uid).update({ where: { id: found.german }, data: found.links });
}

/**
 * The links of the German row, of the relations that a write names, that English has otherwise, and what they would be;
 * null where there are none. A German row from before its target had one is linked to nothing.
 */
export async function linksUnlikeEnglish(
  strapi: Core.Strapi,
  { params: { data, documentId } }: DocumentCall,
  model: ModelSchema,
): Promise<{ german: number; links: Row } | null> {
  const names = linkedInBoth(model, sharedRelations(model)).filter((name) => isRow(data) && name in data);
  if (names.length === 0) return null;
  // What is published keeps its links until it is published again.
  const where = { documentId, ...(model.options?.draftAndPublish && { publishedAt: null }) };
  const rows = await linkedRows(strapi, model, { where, names });
  const english = rows.find((row) => row.locale === BASE_LOCALE);
  const german = rows.find((row) => row.locale === OVERLAY_LOCALE);
  if (!english || !german) return null;
  const links: Row = {};
  for (const name of names) {
    const targets = await germanTargets(strapi, model.attributes[name], rowsIn(english[name]));
    const ids = targets.map(({ id }) => id);
    const stored = rowsIn(german[name]).map(({ id }) => id);
    if (ids.join() !== stored.join()) links[name] = { set: ids.map((id) => ({ id })) };
  }
  return Object.keys(links).length === 0 ? null : { german: german.id as number, links };
}

async function linkedRows(
  strapi: Core.Strapi,
  model: ModelSchema,
  { where, names }: { where: object; names: readonly string[] },
): Promise<Row[]> {
  if (names.length === 0) return [];
  const populate = names.map((name) => {
    const localized = isLocalizedModel(modelsOf(strapi)(model.attributes[name]?.target ?? ''));
    return [name, { select: ['id', 'documentId', ...(localized ? ['publishedAt'] : [])] }] as const;
  });
  return await rowsOf(strapi, model.uid).findMany({
    where,
    select: ['id', 'locale'],
    populate: Object.fromEntries(populate),
  });
}

/** The rows that German is linked to where English is linked to these: of a localized type the German ones. */
async function germanTargets(
  strapi: Core.Strapi,
  attribute: AttributeSchema | undefined,
  linked: Row[],
): Promise<Row[]> {
  const target = modelsOf(strapi)(attribute?.target ?? '');
  if (!target || !isLocalizedModel(target) || linked.length === 0) return linked;
  const rows: Row[] = await rowsOf(strapi, target.uid).findMany({
    where: { documentId: { $in: linked.map(({ documentId }) => documentId as string) }, locale: OVERLAY_LOCALE },
    select: ['id', 'documentId', 'publishedAt'],
  });
  return linked.flatMap(({ documentId, publishedAt }) =>
    rows.filter((row) => row.documentId === documentId && !row.publishedAt === !publishedAt),
  );
}

/**
 * What has no languages is linked to the English rows of what has: a reference may name another language, and what it
 * leads to would then be seen by nobody who reads.
 */
export function linkToEnglish(strapi: Core.Strapi, { params: { data } }: DocumentCall, model: ModelSchema): void {
  if (!isRow(data)) return;
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (!isShared(attribute) || !isLocalizedModel(modelsOf(strapi)(attribute.target ?? ''))) continue;
    if (name in data) data[name] = withoutLanguage(data[name]);
  }
}

function withoutLanguage(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(withoutLanguage);
  if (!isRow(input)) return input;
  const { locale: _, ...rest } = input;
  // What is disconnected may be such a row, from before.
  for (const key of ['set', 'connect', 'position']) if (key in rest) rest[key] = withoutLanguage(rest[key]);
  return rest;
}
