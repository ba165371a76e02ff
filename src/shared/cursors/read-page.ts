import type { Core } from '@strapi/strapi';
import { overlayGerman } from '../localization/german-rows';
import { withStoredRows } from '../localization/overlay-reads';
import { BASE_LOCALE, isLocalizedModel, OVERLAY_LOCALE } from '../languages/locales';
import { modelsOf, type Row } from '../models/model';
import { databaseClient } from '../schema/ensure-schema';
import { documentsOf, rowsOf } from '../strapi/core/documents';
import { cursorAfter, cursorFault, openCursor } from './cursor';
import { conditionsAfter, type Condition } from './keyset';
import { orderOf, type Order } from './order';

/** What is asked of a list, in the words of the document service. */
export interface ListQuery {
  filters?: object;
  /** Of a request also a text with commas. */
  fields?: readonly string[];
  sort?: string | readonly string[] | object;
  locale?: string | null;
  populate?: unknown;
  status?: 'published';
}

/** Which part of a list is asked for: from a number of rows on, or from a cursor on. */
export interface Part {
  limit: number;
  start: number;
  after?: unknown;
}

export interface ReadPage<R = Row> {
  rows: R[];
  /** Where the list goes on, null at its end; absent where no cursor carries its order. */
  next?: string | null;
}

/** The order that a `sort` of a type means; undefined where no cursor carries it. */
export function orderIn(strapi: Core.Strapi, uid: string, sort: unknown): Order | undefined {
  const model = modelsOf(strapi)(uid);
  return model && orderOf(model, sort);
}

/** Attributes that only the cursor needs, as the client has not asked for them. */
export function unaskedNames(order: Order, fields: unknown): string[] {
  const asked = [fields].flat().flatMap((name) => (typeof name === 'string' ? name.split(',') : []));
  const names = asked.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0 || names.includes('*')) return [];
  return order.map(({ name }) => name).filter((name) => !['id', 'documentId', ...names].includes(name));
}

/**
 * Reads rows and whether there are more.
 * @param of which list it is: a cursor of one is none of another
 * @param read reads as many rows as `limit` says that meet a condition
 */
export async function readRows<R extends object>(
  strapi: Core.Strapi,
  { of, uid, order, part }: { of: string; uid: string; order: Order | undefined; part: Part },
  read: (condition: Condition | undefined, part: { limit: number; start: number }) => Promise<R[]>,
): Promise<ReadPage<R>> {
  const { limit, start, after } = part;
  if (!order) {
    if (after === undefined) return { rows: await read(undefined, { limit, start }) };
    throw cursorFault('A list in the order of what a relation leads to, or of JSON, is read by pages.');
  }
  const row = (id: number) => rowsOf(strapi, uid).findOne({ where: { id } });
  const conditions =
    after === undefined
      ? [undefined]
      : conditionsAfter(
          order,
          await openCursor(strapi, after, { of, order, row }),
          databaseClient(strapi) === 'sqlite',
        );
  const rows: R[] = [];
  for (const condition of conditions) {
    // One more than asked for says whether there is a next page.
    if (rows.length <= limit) rows.push(...(await read(condition, { limit: limit + 1, start })));
  }
  const last = rows[limit - 1];
  const next = last && rows.length > limit ? cursorAfter(strapi, last, { of, order }) : null;
  return { rows: rows.slice(0, limit), next };
}

/** A part of a list of documents, with German laid over it where that is asked for. */
export async function readDocuments(
  strapi: Core.Strapi,
  { of, uid, query, part }: { of: string; uid: string; query: ListQuery; part: Part },
): Promise<ReadPage> {
  const order = orderIn(strapi, uid, query.sort);
  const unasked = order ? unaskedNames(order, query.fields) : [];
  const fields = unasked.length > 0 ? [query.fields ?? [], unasked].flat(2) : query.fields;
  const isGerman = query.locale === OVERLAY_LOCALE;
  const locale = isGerman && isLocalizedModel(modelsOf(strapi)(uid)) ? BASE_LOCALE : query.locale;
  // The values by which a list is in order are those of English rows: German is laid over them after that.
  const page = await withStoredRows(() =>
    readRows(strapi, { of, uid, order, part }, (condition, { limit, start }) => {
      const filters = condition && query.filters ? { $and: [query.filters, condition] } : (condition ?? query.filters);
      return documentsOf(strapi, uid).findMany({ ...query, fields, filters, locale, limit, start });
    }),
  );
  for (const row of page.rows) for (const name of unasked) delete row[name];
  if (isGerman) await overlayGerman(strapi, uid, { answer: page.rows, status: 'published' });
  return page;
}
