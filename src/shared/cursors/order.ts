import { isRow, type ModelSchema } from '../models/model';

/** An attribute by which a list is put in order. */
export interface OrderColumn {
  name: string;
  type: string;
  descending: boolean;
}

/** How a list is put in order; the last is the id of its rows, so that no two stand at one place. */
export type Order = readonly OrderColumn[];

/** What both databases put in an order, and compare, alike. JSON is not among them. */
const ORDERED: ReadonlySet<string> = new Set(
  'string text richtext uid email enumeration integer biginteger decimal float boolean date time datetime timestamp'.split(
    ' ',
  ),
);
/** Those that are in no schema. */
const BUILT_IN: Readonly<Record<string, string>> = { id: 'increments', documentId: 'string' };

const LAST: OrderColumn = { name: 'id', type: 'increments', descending: false };

/** The names in a `sort` as Strapi reads it, in whichever of its forms; undefined where one leads through a relation. */
function namesIn(sort: unknown): [name: string, way: string][] | undefined {
  if (sort === undefined || sort === null) return [];
  if (typeof sort === 'string') {
    const parts = sort.split(',').map((part) => part.split(':').map((piece) => piece.trim()));
    return parts.filter(([name]) => name).map(([name = '', way = 'asc']) => [name, way]);
  }
  const entries = Array.isArray(sort)
    ? sort.map(namesIn)
    : isRow(sort)
      ? Object.entries(sort).map(entryOf)
      : [undefined];
  return entries.reduce<[string, string][] | undefined>(
    (names, entry) => names && entry && [...names, ...entry],
    [] as [string, string][],
  );
}

function entryOf([name, way]: [string, unknown]): [string, string][] | undefined {
  if (typeof way !== 'string') return undefined;
  return way.trim() === '' ? [] : [[name, way.trim()]];
}

/**
 * The order that a `sort` means, with what the query engine adds to it.
 * @returns undefined for an order that no cursor carries: by what a relation leads to, or by JSON
 */
export function orderOf({ attributes }: Pick<ModelSchema, 'attributes'>, sort: unknown): Order | undefined {
  const order: OrderColumn[] = [];
  for (const [name, way] of namesIn(sort) ?? [['', '']]) {
    const type = Object.hasOwn(attributes, name) ? attributes[name]?.type : BUILT_IN[name];
    if (type === undefined || !(ORDERED.has(type) || name === 'id')) return undefined;
    if (order.some((column) => column.name === name)) continue;
    order.push({ name, type, descending: way.toLowerCase() === 'desc' });
    if (name === 'id') return order;
  }
  return [...order, LAST];
}

/** The same for the same order only: `title:asc,id:asc`. */
export function nameOfOrder(order: Order): string {
  return order.map(({ name, descending }) => `${name}:${descending ? 'desc' : 'asc'}`).join();
}
