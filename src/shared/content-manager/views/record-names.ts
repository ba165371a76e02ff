import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { BASE_LOCALE, isLocalizedModel, type Locale } from '../../languages/locales';
import { isRow, modelsOf, type Row } from '../../models/model';
import { STAFF, readerOf, type Reader } from '../../staff-access/reader';
import { abilityOf } from '../../strapi/admin/permissions-manager';
import { readingQuery } from '../../strapi/content-manager/permission-checker';
import { documentsOf, rowsOf } from '../../strapi/core/documents';
import { isPutTogether, partsOf, RECORD_NAME } from './titles';
import { writtenPart } from './written-part';

/** Between the parts of a name. */
const AND = ' · ';
/** A name of a name of a name: a booking of an offering of an expert. */
const DEEPEST = 3;

interface Naming {
  strapi: Core.Strapi;
  reader: Reader;
  language: Locale;
}

/**
 * What records of a type are called, by `documentId`: of what the roles of the member of staff
 * read, in their language.
 */
export async function namesOf(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentIds }: { uid: string; documentIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const naming = {
    strapi,
    reader: readerOf(strapi, abilityOf(ctx)),
    language: languageOf(ctx),
  };
  const ids = [...new Set(documentIds)];
  if (ids.length === 0) return new Map();
  const rows = uid === STAFF ? await colleagues(strapi, ids) : await readRows(naming, ctx, { uid, ids });
  return new Map(
    rows.flatMap((row) => {
      const name = nameOf(naming, uid, row);
      return name === null ? [] : [[String(row.documentId), name] as const];
    }),
  );
}

/** The language that the member of staff has chosen for the admin. */
function languageOf(ctx: Context): Locale {
  const { user } = ctx.state as { user?: { preferedLanguage?: unknown } };
  return user?.preferedLanguage === 'de' ? 'de' : BASE_LOCALE;
}

/** Strapi shows staff by whom a record was written, whatever their role: the names of colleagues are known in the house. */
async function colleagues(strapi: Core.Strapi, ids: readonly string[]): Promise<Row[]> {
  return rowsOf(strapi, STAFF).findMany({
    select: ['documentId', 'firstname', 'lastname'],
    where: { documentId: { $in: ids } },
  });
}

async function readRows(
  naming: Naming,
  ctx: Context,
  { uid, ids }: { uid: string; ids: readonly string[] },
): Promise<Row[]> {
  const { strapi, reader } = naming;
  if (!reader.reads(uid)) return [];
  const { filters } = await readingQuery(strapi, ctx, uid)({ filters: { documentId: { $in: ids } } });
  const { fields, populate } = selectionOf(naming, uid);
  const isLocalized = isLocalizedModel(modelsOf(strapi)(uid));
  const rows = await documentsOf(strapi, uid).findMany({
    filters: filters as object,
    fields: [...fields],
    populate,
    ...(isLocalized && { locale: '*' }),
  });
  // English comes last and so names what has it.
  return (rows as Row[]).toSorted((one, other) => rank(one) - rank(other));
}

const rank = (row: Row): number => (row.locale === BASE_LOCALE ? 1 : 0);

interface Selection {
  fields: readonly string[];
  populate: Record<string, Selection>;
}

/** What to read of a type for its name. */
function selectionOf(naming: Naming, uid: string, depth = 1): Selection {
  const attributes = modelsOf(naming.strapi)(uid)?.attributes ?? {};
  const seen = seenParts(naming, uid);
  const relations = seen.filter((name) => attributes[name]?.type === 'relation' && depth < DEEPEST);
  const fields = seen.filter((name) => attributes[name] && attributes[name].type !== 'relation');
  // An amount is told in its currency.
  const beside = fields.some((name) => name.endsWith('Cents')) && 'currency' in attributes ? ['currency'] : [];
  return {
    fields: ['documentId', ...fields, ...beside],
    populate: Object.fromEntries(
      relations.flatMap((name) => {
        const { target } = attributes[name] ?? {};
        return target === undefined ? [] : [[name, selectionOf(naming, target, depth + 1)] as const];
      }),
    ),
  };
}

function seenParts({ strapi, reader }: Naming, uid: string): readonly string[] {
  const seen = reader.fieldsOf(uid);
  return partsOf(strapi, uid).filter((name) => uid === STAFF || seen.has(name));
}

function nameOf(naming: Naming, uid: string, row: Row): string | null {
  const attributes = modelsOf(naming.strapi)(uid)?.attributes ?? {};
  const parts = seenParts(naming, uid).flatMap((name) => {
    const attribute = attributes[name];
    const value = row[name];
    if (!attribute) return [];
    if (attribute.type !== 'relation') return writtenPart({ name, attribute, row }, naming.language) ?? [];
    return isRow(value) && attribute.target ? (nameOf(naming, attribute.target, value) ?? []) : [];
  });
  return parts.length === 0 ? null : parts.join(uid === STAFF ? ' ' : AND);
}

/** Lets rows of a type carry the names that are put together, as `RECORD_NAME`. */
export async function withNames(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, rows }: { uid: string; rows: readonly Row[] },
): Promise<void> {
  if (!isPutTogether(strapi, uid)) return;
  const documentIds = rows.flatMap(({ documentId }) => (typeof documentId === 'string' ? [documentId] : []));
  const names = await namesOf(strapi, ctx, { uid, documentIds });
  for (const row of rows) row[RECORD_NAME] = names.get(String(row.documentId)) ?? null;
}
