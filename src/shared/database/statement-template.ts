import type { BoundStatement } from '../strapi/database/query-engine';

/** What is put into a statement: the texts of a query, how many rows are left out, and of whose rows relatives are read. */
export interface Values {
  texts: readonly string[];
  offset: number;
  /** The place that a list goes on after, as the statement compares with it. */
  after?: readonly unknown[];
  /** What the owners of relatives are known by. */
  owners?: readonly unknown[];
  /** The ids of their rows. */
  rows?: readonly unknown[];
}

/** A statement that was built with marks, and now takes other values in their place. */
export interface StatementTemplate {
  fill(values: Values): { sql: string; bindings: unknown[] };
  /** The tables that it reads. */
  tables: readonly string[];
  /** Which texts it takes. */
  texts: ReadonlySet<number>;
  /** Which values of the place that a list goes on after. */
  after: ReadonlySet<number>;
}

/** The marks that a statement was built with. */
export interface Marks {
  texts: readonly string[];
  /** How many rows are left out; absent where none are. */
  offset?: number;
  /** In the place of the values of a place; undefined where the value itself is in the statement. */
  after?: readonly unknown[];
  /** In the place of a list of owners, and of rows. */
  owner?: number | string;
  row?: number;
}

type List = 'owners' | 'rows';
type Part =
  | { text: number; before: string; behind: string }
  | { value: number }
  | { literal: unknown }
  | 'offset'
  | List;

/**
 * Makes a template of a statement.
 * @returns undefined where a mark was changed on its way, as by a comparison that ignores case in the application: other
 * values could not be put in its place
 */
export function templateOf({ sql, bindings }: BoundStatement, marks: Marks): StatementTemplate | undefined {
  const found = bindings.map((binding) => partOf(binding, marks));
  const parts = found.filter((part) => part !== undefined);
  if (parts.length < found.length) return undefined;
  const places = parts.flatMap((part, place) => (isList(part) ? [place] : []));
  const pieces = splitAt(sql, places);
  const lists = parts.filter(isList);
  const placed = parts.filter((part) => typeof part === 'object');
  const texts = new Set(placed.flatMap((part) => ('text' in part ? [part.text] : [])));
  const after = new Set(placed.flatMap((part) => ('value' in part ? [part.value] : [])));
  return {
    tables: tablesIn(sql),
    texts,
    after,
    fill: (values) => ({
      sql: pieces.map((piece, place) => placeholders(values, lists[place - 1]) + piece).join(''),
      bindings: parts.flatMap((part) => valuesOf(part, values)),
    }),
  };
}

const isList = (part: Part | undefined): part is List => part === 'owners' || part === 'rows';

function placeholders(values: Values, list: List | undefined): string {
  return list === undefined ? '' : (values[list] ?? []).map(() => '?').join(', ');
}

function partOf(binding: unknown, { texts, offset, owner, row, after = [] }: Marks): Part | undefined {
  if (binding === undefined) return undefined;
  if (binding === offset) return 'offset';
  if (binding === owner) return 'owners';
  if (binding === row) return 'rows';
  const value = after.findIndex((mark) => mark !== undefined && isSame(mark, binding));
  if (value >= 0) return { value };
  if (typeof binding !== 'string') return { literal: binding };
  for (const [text, mark] of texts.entries()) {
    const at = binding.indexOf(mark);
    if (at >= 0) return { text, before: binding.slice(0, at), behind: binding.slice(at + mark.length) };
    if (binding.toLowerCase().includes(mark.toLowerCase())) return undefined;
  }
  return { literal: binding };
}

const isSame = (mark: unknown, binding: unknown): boolean =>
  mark === binding || (mark instanceof Date && binding instanceof Date && mark.getTime() === binding.getTime());

function valuesOf(part: Part, values: Values): readonly unknown[] {
  if (part === 'offset') return [values.offset];
  if (isList(part)) return values[part] ?? [];
  if ('literal' in part) return [part.literal];
  if ('value' in part) return [values.after?.[part.value]];
  return [`${part.before}${values.texts[part.text] ?? ''}${part.behind}`];
}

/** What stands before, between and after the placeholders of some bindings. */
function splitAt(sql: string, bindings: readonly number[]): string[] {
  const all = [...sql.matchAll(/\\\?|\?/g)].filter(([sign]) => sign === '?').map(({ index }) => index);
  const ends = bindings.map((binding) => all[binding] ?? sql.length);
  return [...ends, sql.length].map((end, place) => sql.slice(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, end));
}

/** The tables that a statement reads, by the names in it, which may have that of a schema before them. */
export function tablesIn(sql: string): string[] {
  const names = [...sql.matchAll(/\b(?:from|join)\s+(?:["`]\w+["`]\.)?["`](\w+)["`]/gi)].map(([, name]) => name ?? '');
  return [...new Set(names)];
}
