import type { Core } from '@strapi/strapi';
import { asCode } from '../../context/door';
import { ENCRYPTED_FIELD, placeOf } from '../../crypto/encrypted-attributes';
import { looksEncrypted, looksMasked } from '../../crypto/field-encryption';
import { maskSecret } from '../../crypto/secrets';
import { holdsMany, modelsOf, rowsIn, type AttributeSchema, type ModelSchema, type Row } from '../../models/model';
import { rowsOf } from '../../strapi/core/documents';
import { isSameValue } from './same-value';
import { readReferences, resultOf, type Reference } from './sent-references';

/** What somebody sends for a document that exists, or for one that is to be made. */
export interface SentData {
  uid: string;
  documentId: string | undefined;
  /** The language that is written; null or undefined where the type has none. */
  locale: string | null | undefined;
  data: Row;
}

/** What the content manager says with every write: of which row it is, in which language, by whom and when. */
export const OF_FORMS: readonly string[] = [
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdBy',
  'updatedBy',
  'createdAt',
  'updatedAt',
  'publishedAt',
];

const FILE = 'plugin::upload.file';
const LINKS: readonly string[] = ['relation', 'media'];

/**
 * Of the named attributes, those for which `data` says something else than what is stored: in this language, as draft or
 * as published, in any language where this one is new, or what a new document has by default. A form sends back all that
 * it shows, so what it leaves as it was is no change.
 */
export async function changedAttributes(
  strapi: Core.Strapi,
  sent: SentData,
  names: readonly string[],
): Promise<string[]> {
  const model = modelsOf(strapi)(sent.uid);
  const asked = names.filter((name) => sent.data[name] !== undefined);
  if (!model || asked.length === 0) return [];
  return changedFrom(
    strapi,
    { model, data: sent.data, rows: await storedRows(strapi, model, { sent, names: asked }) },
    asked,
  );
}

/** Of the named attributes, those for which `data` says something else than the one stored row of this id. */
export async function attributesUnlike(
  strapi: Core.Strapi,
  { uid, id, data }: { uid: string; id: number; data: Row },
  names: readonly string[],
): Promise<string[]> {
  const model = modelsOf(strapi)(uid);
  const asked = names.filter((name) => data[name] !== undefined);
  if (!model || asked.length === 0) return [];
  const populate = linksIn(model, asked);
  const rows: Row[] = await asCode(() => rowsOf(strapi, uid).findMany({ where: { id }, populate }));
  return changedFrom(strapi, { model, data, rows }, asked);
}

async function changedFrom(
  strapi: Core.Strapi,
  { model, data, rows }: { model: ModelSchema; data: Row; rows: Row[] },
  names: readonly string[],
): Promise<string[]> {
  const changed: string[] = [];
  for (const name of names) {
    const attribute = model.attributes[name];
    if (!attribute) changed.push(name);
    else if (!(await isSent(strapi, { model, name, attribute, rows }, data[name]))) changed.push(name);
  }
  return changed;
}

function linksIn({ attributes }: ModelSchema, names: readonly string[]): Record<string, { select: string[] }> {
  const links = names.filter((name) => LINKS.includes(attributes[name]?.type ?? ''));
  return Object.fromEntries(links.map((name) => [name, { select: ['id', 'documentId'] }]));
}

async function storedRows(
  strapi: Core.Strapi,
  model: ModelSchema,
  { sent, names }: { sent: SentData; names: readonly string[] },
): Promise<Row[]> {
  const { documentId, locale } = sent;
  const { kind } = model as { kind?: string };
  if (documentId === undefined && kind !== 'singleType') return [defaultsOf(model)];
  const populate = linksIn(model, names);
  const where = documentId === undefined ? {} : { documentId };
  const rows: Row[] = await asCode(() => rowsOf(strapi, sent.uid).findMany({ where, populate }));
  if (rows.length === 0) return [defaultsOf(model)];
  const inLanguage = rows.filter((row) => (row.locale ?? null) === (locale ?? row.locale ?? null));
  return inLanguage.length > 0 ? inLanguage : [...rows, defaultsOf(model)];
}

function defaultsOf({ attributes }: ModelSchema): Row {
  const defaults = Object.entries(attributes);
  return Object.fromEntries(defaults.map(([name, attribute]) => [name, attribute.default ?? null]));
}

interface Stored {
  model: ModelSchema;
  name: string;
  attribute: AttributeSchema;
  rows: Row[];
}

async function isSent(strapi: Core.Strapi, { model, name, attribute, rows }: Stored, value: unknown): Promise<boolean> {
  if (LINKS.includes(attribute.type))
    return areLinked(strapi, { attribute, linked: rows.map((row) => row[name]) }, value);
  if (attribute.customField === ENCRYPTED_FIELD && looksMasked(value)) {
    const place = placeOf(model, name);
    return rows.some((row) => looksEncrypted(row[name]) && maskSecret(strapi, place, row[name]) === value);
  }
  return rows.some((row) => isSameValue(attribute, value, row[name]));
}

async function areLinked(
  strapi: Core.Strapi,
  { attribute, linked }: { attribute: AttributeSchema; linked: unknown[] },
  value: unknown,
): Promise<boolean> {
  const references = readReferences(value);
  if (!references) return true;
  const target = attribute.type === 'media' ? FILE : attribute.target;
  const name = (list: Reference[]): Promise<string[]> => documentIdsOf(strapi, target, list);
  const sent = {
    ...(references.set && { set: await name(references.set) }),
    connect: await name(references.connect),
    disconnect: await name(references.disconnect),
  };
  return linked.some((stored) => {
    const before = [...new Set(rowsIn(stored).map(({ documentId }) => documentId as string))];
    const after = resultOf(sent, before, holdsMany(attribute));
    return after.size === before.length && before.every((documentId) => after.has(documentId));
  });
}

/** The documents that are meant; what does not exist stands for itself, so that it is a change. */
async function documentIdsOf(strapi: Core.Strapi, target: string | undefined, list: Reference[]): Promise<string[]> {
  const found: string[] = [];
  for (const { id, documentId } of list) {
    if (documentId !== undefined || target === undefined) found.push(documentId ?? String(id));
    else {
      const row = await rowsOf(strapi, target).findOne({ where: { id }, select: ['documentId'] });
      found.push(row ? row.documentId : `#${id}`);
    }
  }
  return found;
}
