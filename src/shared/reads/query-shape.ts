import { isKnown, type KnownPosition, type Position } from '../cursors/cursor';
import { isRow, targetOf, type GetModel } from '../models/model';

/** A query in which texts that conditions compare with have given their place to numbered marks. */
export interface QueryShape {
  /** The same for all queries that differ by those texts, or by the page, only. */
  key: string;
  /** The query with a mark for each text. */
  marked: Record<string, unknown>;
  texts: readonly string[];
  /** How many rows are left out before the first, as far as the query says so by a page or a start. */
  page: { by: 'page' | 'start'; number: number } | undefined;
  /** The place that the list goes on after. */
  position?: KnownPosition;
}

/** What a mark looks like: no client can know it, and its letters tell whether something has changed their case. */
export type MarkOf = (text: number) => string;

/** A text is compared as a whole, or stands in a pattern, where some signs mean something else. */
const COMPARES: Readonly<Record<string, 'whole' | 'part'>> = {
  $eq: 'whole',
  $ne: 'whole',
  $in: 'whole',
  $notIn: 'whole',
  $contains: 'part',
  $notContains: 'part',
  $containsi: 'part',
  $notContainsi: 'part',
  $startsWith: 'part',
  $startsWithi: 'part',
  $endsWith: 'part',
  $endsWithi: 'part',
};
const TEXTS = new Set(['string', 'text', 'richtext', 'uid', 'email']);
/** The parameters that a shape may have. */
export const KNOWN: ReadonlySet<string> = new Set([
  'filters',
  'sort',
  'fields',
  'populate',
  'pagination',
  'locale',
  'status',
]);
/** Longer keys are those of queries that hardly come twice. */
const LONGEST_KEY = 4_000;

/** No text that anything on the way might read as something else than a text. */
function isPlainText(value: string, compares: 'whole' | 'part'): boolean {
  if (compares === 'part' && /[%_\\]/.test(value)) return false;
  return /^[^\p{C}]{1,200}$/u.test(value) && value === value.trim() && !/^(true|false|null|undefined)$/i.test(value);
}

interface ShapeWorld {
  getModel: GetModel;
  markOf: MarkOf;
  /** Reads a cursor; undefined for what is none. */
  positionOf(cursor: unknown): Position | undefined;
}

/**
 * The shape of a query of the public API, as its parameters were parsed.
 * @returns undefined for parameters that have no shape: those that ask for drafts, search, or are unknown
 */
export function shapeOf(
  { getModel, markOf, positionOf }: ShapeWorld,
  uid: string,
  query: Record<string, unknown>,
): QueryShape | undefined {
  if (Object.keys(query).some((name) => !KNOWN.has(name))) return undefined;
  const texts: string[] = [];
  const shaped = (value: unknown, at: Place): Shaped => {
    if (typeof value === 'string') {
      if (!at.compares || !isPlainText(value, at.compares)) return { marked: value, keyed: value };
      texts.push(value);
      return { marked: markOf(texts.length - 1), keyed: 0 };
    }
    if (Array.isArray(value)) return joined(value.map((entry) => shaped(entry, at)));
    if (!isRow(value)) return { marked: value, keyed: value };
    const parts = Object.entries(value).map(
      ([name, below]) => [name, shaped(below, within(getModel, at, name))] as const,
    );
    return {
      marked: Object.fromEntries(parts.map(([name, { marked }]) => [name, marked])),
      keyed: Object.fromEntries(parts.map(([name, { keyed }]) => [name, keyed])),
    };
  };
  const { filters, pagination, ...rest } = query;
  const paged = pageOf(pagination, positionOf);
  if (!paged) return undefined;
  const conditions = filters === undefined ? undefined : shaped(filters, { uid, compares: false });
  const key = JSON.stringify([conditions?.keyed, rest, paged.keyed]);
  if (key.length > LONGEST_KEY) return undefined;
  const marked = { ...query, ...(conditions && { filters: conditions.marked }) };
  return { key, marked, texts, page: paged.page, ...(paged.position && { position: paged.position }) };
}

interface Place {
  /** The type whose attributes are named here; undefined inside a condition on an attribute. */
  uid: string | undefined;
  /** How a text here is compared with that of an attribute, if it is. */
  compares: 'whole' | 'part' | false;
}

function within(getModel: GetModel, { uid, compares }: Place, name: string): Place {
  if (uid === undefined)
    return { uid, compares: compares && (/^\d+$/.test(name) ? compares : (COMPARES[name] ?? false)) };
  if (name.startsWith('$')) return { uid, compares: false };
  const attribute = getModel(uid)?.attributes[name];
  const target = targetOf(attribute);
  if (target) return { uid: target, compares: false };
  return { uid: undefined, compares: (name === 'documentId' || TEXTS.has(attribute?.type ?? '')) && 'whole' };
}

interface Shaped {
  marked: unknown;
  keyed: unknown;
}

function joined(parts: Shaped[]): Shaped {
  return { marked: parts.map(({ marked }) => marked), keyed: parts.map(({ keyed }) => keyed) };
}

interface ShapedPage {
  page: QueryShape['page'];
  position?: KnownPosition;
  keyed: unknown;
}

/** The page that is asked for, and what of the pagination belongs to the shape; undefined where it is none of its kinds. */
function pageOf(pagination: unknown, positionOf: ShapeWorld['positionOf']): ShapedPage | undefined {
  if (pagination === undefined) return { page: undefined, keyed: null };
  if (!isRow(pagination)) return undefined;
  const { page, start, after, ...rest } = pagination;
  if (after !== undefined) {
    const position = page === undefined && start === undefined ? positionOf(after) : undefined;
    return position && isKnown(position)
      ? { page: undefined, position, keyed: [rest, ...ofPosition(position)] }
      : undefined;
  }
  if (page === undefined && start === undefined) return { page: undefined, keyed: rest };
  if (page !== undefined && start !== undefined) return undefined;
  const by = page === undefined ? 'start' : 'page';
  const given = page ?? start;
  if (typeof given !== 'string' || !/^(0|[1-9]\d{0,6})$/.test(given)) return undefined;
  const number = Number(given);
  const first = by === 'page' ? 1 : 0;
  if (number < first) return undefined;
  return { page: { by, number }, keyed: [rest, by, number > first] };
}

/** What of a place its statements have in them: the list, its order, where there is no value, and which of two it is. */
function ofPosition({ of, order, values }: KnownPosition): unknown[] {
  return [of, order, values.map((value) => (isInStatement(value) ? value : 0))];
}

/** Whether a value of a place is in the statement itself, so that no other takes its place. */
export const isInStatement = (value: unknown): boolean => value === null || typeof value === 'boolean';
