import type { Core } from '@strapi/strapi';
import type { DocumentCall } from '../documents/pipeline';
import { attributesUnlike, OF_FORMS } from '../documents/saved/changed-attributes';
import { BASE_LOCALE, OVERLAY_LOCALE } from '../languages/locales';
import { isRow, rowsIn, type ModelSchema, type Row } from '../models/model';
import { rowsOf } from '../strapi/core/documents';
import type { SharedRows } from './shared-links';

/** Relations are shared by `shared-links`; components by Strapi alone, no localized type here has one. */
const ELSEWHERE: readonly string[] = ['relation', 'component', 'dynamiczone', 'password'];

/** The values and files that a document has in both languages, its identifiers among them. */
function sharedValues({ attributes }: ModelSchema): string[] {
  return Object.entries(attributes)
    .filter(([name, { type, pluginOptions }]) => {
      return !ELSEWHERE.includes(type) && !OF_FORMS.includes(name) && pluginOptions?.i18n?.localized !== true;
    })
    .map(([name]) => name);
}

/**
 * Writes German with the values of English, except those that the German write changes: its form sends back all that it
 * shows, also a value that English has changed since. Strapi would take that for news, or keep both apart, as it
 * compares what was written with any row of the document. Gives the names of what German changes, for `giveValues`.
 */
export async function takeValues(
  strapi: Core.Strapi,
  { uid, params: { data } }: DocumentCall,
  { model, english, german }: SharedRows,
): Promise<string[]> {
  if (!isRow(data)) return [];
  const names = sharedValues(model);
  const stored = await valuesOf(strapi, model, { where: { id: { $in: [english, german ?? english] } }, names });
  const [from, to] = [english, german].map((id) => stored.find((row) => row.id === id));
  if (!from) return [];
  // Identifiers are none of them: what is another one than that of English was refused.
  const isIdentifier = (name: string): boolean => model.attributes[name]?.type === 'uid';
  const unlike = await attributesUnlike(strapi, { uid, id: german ?? english, data }, names);
  const changed = unlike.filter((name) => !isIdentifier(name));
  for (const name of names.filter((one) => !changed.includes(one))) {
    if (name in data || !to || !isSame(from[name], to[name])) data[name] = from[name];
  }
  return changed;
}

/** After a German write: English takes what German has changed. */
export async function giveValues(
  strapi: Core.Strapi,
  write: DocumentCall,
  { model, names }: { model: ModelSchema; names: readonly string[] },
): Promise<void> {
  await copyValues(strapi, write, { model, names, from: OVERLAY_LOCALE, to: BASE_LOCALE });
}

/** After an English write: German has the values of English. */
export async function shareValues(strapi: Core.Strapi, write: DocumentCall, model: ModelSchema): Promise<void> {
  const { data, locale } = write.params;
  if (!isRow(data) || locale === OVERLAY_LOCALE) return;
  const names = sharedValues(model).filter((name) => name in data);
  await copyValues(strapi, write, { model, names, from: BASE_LOCALE, to: OVERLAY_LOCALE });
}

async function copyValues(
  strapi: Core.Strapi,
  { uid, params: { documentId } }: DocumentCall,
  { model, names, from, to }: { model: ModelSchema; names: readonly string[]; from: string; to: string },
): Promise<void> {
  if (names.length === 0) return;
  // A write changes the draft; what is published follows when it is published.
  const where = { documentId, ...(model.options?.draftAndPublish && { publishedAt: null }) };
  const rows = await valuesOf(strapi, model, { where, names });
  const [written, other] = [from, to].map((locale) => rows.find((row) => row.locale === locale));
  if (!written || !other) return;
  const changed = names.filter((name) => !isSame(written[name], other[name]));
  if (changed.length === 0) return;
  const data = Object.fromEntries(changed.map((name) => [name, written[name]]));
  await rowsOf(strapi, uid).update({ where: { id: other.id }, data });
}

/** The rows with these values as they are written: files by their ids. */
async function valuesOf(
  strapi: Core.Strapi,
  model: ModelSchema,
  { where, names }: { where: object; names: readonly string[] },
): Promise<Row[]> {
  const files = names.filter((name) => model.attributes[name]?.type === 'media');
  const rows: Row[] = await rowsOf(strapi, model.uid).findMany({
    where,
    select: ['id', 'locale', ...names.filter((name) => !files.includes(name))],
    populate: Object.fromEntries(files.map((name) => [name, { select: ['id'] }])),
  });
  for (const row of rows) {
    for (const name of files) {
      const ids = rowsIn(row[name]).map(({ id }) => id);
      row[name] = model.attributes[name]?.multiple ? ids : (ids[0] ?? null);
    }
  }
  return rows;
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}
