import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { BASE_LOCALE, isLocalizedModel } from '../../languages/locales';
import { holdsMany, isRow, modelsOf, rowsIn, type ModelSchema, type Row } from '../../models/model';
import { both } from '../../documents/hidden/visible-filters';
import { STAFF, readerOf, type Reader } from '../../staff-access/reader';
import { abilityOf } from '../../strapi/admin/permissions-manager';
import { aroundActions } from '../../strapi/core/controllers';
import { rowsOf } from '../../strapi/core/documents';
import { colleaguesFor } from './colleagues';
import { choiceOf } from './choices';
import { isPutTogether, partsOf, titleOf } from './titles';

const PICKERS = 'plugin::content-manager.relations';

interface Picker {
  strapi: Core.Strapi;
  reader: Reader;
  source: ModelSchema;
  target: ModelSchema;
  relation: string;
  /** The document whose form it is; undefined for a new one. */
  documentId: string | undefined;
  query: Row;
}

/**
 * Lets the pickers of relations show each record once, found by its name, and only what fits. Strapi shows a row for each
 * language where the form has none, and looks for names in one column. Call it in `register()`, before `showNames`.
 */
export function narrowPickers(strapi: Core.Strapi): void {
  aroundActions(strapi, { uid: PICKERS, actions: ['findAvailable'] }, async (ctx, run) => {
    const picker = pickerOf(strapi, ctx);
    if (!picker) return run();
    const asked = { ...picker.query };
    await narrowQuery(picker);
    const answer = await askingNothingOfSource(ctx, run);
    if (picker.target.uid === STAFF) ctx.body = await colleaguesFor(strapi, asked);
    return answer;
  });
  aroundActions(strapi, { uid: PICKERS, actions: ['findExisting'] }, async (ctx, run) => {
    const answer = await run();
    const body = ctx.body as { results?: Row[]; pagination?: { total?: number } } | undefined;
    if (body?.results) body.results = eachOnce(body.results);
    if (body?.pagination?.total !== undefined && body.results && !isToMany(strapi, ctx))
      body.pagination.total = body.results.length;
    return answer;
  });
}

/**
 * Strapi looks up the record whose form asks by the very query that is meant for what it may lead to: filters and order by
 * attributes that the record does not have would be refused. It reads one as `ctx.query`, the other as `ctx.request.query`.
 */
async function askingNothingOfSource<T>(ctx: Context, run: () => T): Promise<Awaited<T>> {
  const { locale, status } = ctx.query;
  const value = { ...(locale !== undefined && { locale }), ...(status !== undefined && { status }) };
  Object.defineProperty(ctx, 'query', { value, configurable: true });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(ctx, 'query');
  }
}

function pickerOf(strapi: Core.Strapi, ctx: Context): Picker | undefined {
  const { model = '', targetField: relation = '' } = ctx.params as { model?: string; targetField?: string };
  const getModel = modelsOf(strapi);
  const source = getModel(model);
  const target = getModel(source?.attributes[relation]?.target ?? '');
  const { id } = ctx.query;
  if (!source || !target) return undefined;
  const reader = readerOf(strapi, abilityOf(ctx));
  const documentId = typeof id === 'string' && id !== '' ? id : undefined;
  return { strapi, reader, source, target, relation, documentId, query: ctx.query };
}

/** Changes what was asked in its place: written anew as an address, a list of more than a hundred ids would be none. */
async function narrowQuery(picker: Picker): Promise<void> {
  const { strapi, source, target, query } = picker;
  const { chosen, _q: text } = query;
  const isNamedByParts = isPutTogether(strapi, target.uid);
  const filters = await fittingFilters(picker, isRow(chosen) ? chosen : {});
  const isOwnSearch = isNamedByParts && target.uid !== STAFF;
  if (isOwnSearch && typeof text === 'string' && text !== '') filters.push({ $or: searchFilters(picker, text) });
  for (const filter of filters) query.filters = both(query.filters, filter);
  const order = isOwnSearch ? orderOf(picker) : undefined;
  if (order !== undefined) query.sort = order;
  if (isNamedByParts) delete query._q;
  delete query.chosen;
  // Where the form has no language, what it leads to is known by English, which every record has.
  if (!isLocalizedModel(source)) delete query.locale;
  if (!isLocalizedModel(source) && isLocalizedModel(target)) query.locale = BASE_LOCALE;
}

async function fittingFilters(picker: Picker, chosen: Row): Promise<Row[]> {
  const { strapi, reader, source, target, relation, documentId } = picker;
  const { where, published } = choiceOf(strapi, source.uid, relation);
  const seen = reader.fieldsOf(target.uid);
  const filters: Row[] = await sameFilters(picker, chosen);
  // What a role does not read narrows nothing for it.
  if (where && Object.keys(where).every((name) => seen.has(name))) filters.push(where);
  if (published) filters.push({ documentId: { $in: await publishedIds(strapi, target.uid) } });
  // Nothing lies within itself, or is sold with itself.
  if (target.uid === source.uid && documentId) filters.push({ documentId: { $ne: documentId } });
  return filters;
}

/** What is chosen in the form and not saved comes with the request, an empty text for nothing; the rest is stored. */
async function sameFilters({ strapi, reader, ...picker }: Picker, chosen: Row): Promise<Row[]> {
  const { source, target, relation, documentId } = picker;
  const filters: Row[] = [];
  for (const [attribute, name] of Object.entries(choiceOf(strapi, source.uid, relation).same ?? {})) {
    if (!reader.fieldsOf(target.uid).has(attribute) || !reader.fieldsOf(source.uid).has(name)) continue;
    const sent = chosen[name];
    const id = typeof sent === 'string' ? sent : await storedLink(strapi, { uid: source.uid, documentId, name });
    if (id) filters.push({ [attribute]: { documentId: { $eq: id } } });
  }
  return filters;
}

async function storedLink(
  strapi: Core.Strapi,
  { uid, documentId, name }: { uid: string; documentId: string | undefined; name: string },
): Promise<string | undefined> {
  if (!documentId) return undefined;
  const row = (await rowsOf(strapi, uid).findOne({
    where: { documentId },
    select: ['documentId'],
    populate: { [name]: { select: ['documentId'] } },
  })) as Row | null;
  const linked = row?.[name];
  return isRow(linked) ? String(linked.documentId) : undefined;
}

async function publishedIds(strapi: Core.Strapi, uid: string): Promise<string[]> {
  const rows = await rowsOf(strapi, uid).findMany({
    select: ['documentId'],
    where: { publishedAt: { $notNull: true } },
  });
  return [...new Set(rows.map(({ documentId }) => String(documentId)))];
}

const TEXTS: readonly string[] = ['string', 'text', 'email', 'uid'];

/** The parts of a name in which a text is looked for, as conditions. */
function searchFilters({ strapi, reader, target }: Picker, text: string): object[] {
  return partsOf(strapi, target.uid)
    .filter((part) => reader.fieldsOf(target.uid).has(part))
    .flatMap((part): object[] => {
      const { type = '', target: leads } = target.attributes[part] ?? {};
      if (TEXTS.includes(type)) return [{ [part]: { $containsi: text } }];
      const title = leads === undefined ? undefined : seenTitle(strapi, reader, leads);
      return title === undefined ? [] : [{ [part]: { [title]: { $containsi: text } } }];
    })
    .concat([{ documentId: { $eq: text } }]);
}

function seenTitle(strapi: Core.Strapi, reader: Reader, uid: string): string | undefined {
  const title = titleOf(strapi, uid);
  return typeof title === 'string' && reader.fieldsOf(uid).has(title) ? title : undefined;
}

function orderOf({ strapi, reader, target }: Picker): string | undefined {
  const [first = ''] = partsOf(strapi, target.uid);
  const { type = '', target: leads } = target.attributes[first] ?? {};
  if (!reader.fieldsOf(target.uid).has(first)) return undefined;
  if (leads === undefined) return type === 'json' ? undefined : first;
  const title = seenTitle(strapi, reader, leads);
  return title === undefined ? undefined : `${first}.${title}`;
}

function isToMany(strapi: Core.Strapi, ctx: Context): boolean {
  const { model = '', targetField = '' } = ctx.params as { model?: string; targetField?: string };
  const attribute = modelsOf(strapi)(model)?.attributes[targetField];
  return attribute !== undefined && holdsMany(attribute);
}

/** The same record once: its English row, where several languages of it are linked. */
function eachOnce(results: Row[]): Row[] {
  const english = new Map(results.filter(({ locale }) => locale === BASE_LOCALE).map((row) => [row.documentId, row]));
  const shown = new Map(results.map((row) => [row.documentId, english.get(row.documentId) ?? row]));
  return rowsIn([...shown.values()]);
}
