import { randomBytes, randomInt } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { measureApart } from '../context/request-context';
import { visibleNow } from '../documents/visibility';
import { cursorOf } from '../cursors/cursor';
import { namesOfPagination, paginationOf } from '../cursors/pagination';
import { orderIn, unaskedNames } from '../cursors/read-page';
import { isRow, type Row } from '../models/model';
import { statementOfCount, statementOfRows } from '../strapi/database/query-engine';
import { signsAddresses } from '../strapi/uploads/provider';
import { captureQueries, type CapturedQuery } from './capture-queries';
import { compileLevel, learnWhatIsSeen } from './compile-level';
import { isInStatement, type QueryShape } from './query-shape';
import { comparedWith, markPosition } from './mark-position';
import type { Level, ListCursor, ListPlan, ReadPlan } from './read-plan';
import { templateOf, type Marks, type StatementTemplate } from '../database/statement-template';

const secret = randomBytes(6).toString('hex');

/** What stands for the text of that number while a plan is made. */
export const markOf = (text: number): string => `Mark${secret}N${text}`;

/** No row has such an id, and no client can know it. */
const [OFFSET, OWNER, ROW] = [1, 2, 3].map((place) => place * 500_000_000 + randomInt(400_000_000)) as [
  number,
  number,
  number,
];

/** An action that reads one type, as it answers without plans. */
export interface GenericRead {
  uid: UID.ContentType;
  ctx: Context;
  /** Answers a request that may be another one than that of the context. */
  answer(ctx: Context): Promise<unknown>;
}

/**
 * Makes the plan of a read: the action itself is asked with marks in the place of texts, up to where the engine is, so
 * that all rules and defaults have had their say; the engine builds the statements; and what the caller sees is learned
 * from an answer that has everything.
 * @returns undefined for reads that have none
 * @throws what the action refuses
 */
export async function compileRead(
  strapi: Core.Strapi,
  read: GenericRead,
  shape: QueryShape,
): Promise<ReadPlan | undefined> {
  const cursor = cursorOfList(strapi, read.uid, shape);
  const position = shape.position && cursor && markPosition(shape.position, cursor.order);
  const { captured, related } = await capture(strapi, read, { ...shape, ...(position && { position }) });
  const [main, ...others] = captured.queries.filter(({ action }) => action !== 'count');
  const [counted, ...more] = captured.queries.filter(({ action }) => action === 'count');
  if (!main || more.length > 0 || (others.length > 0 && !position)) return undefined;
  const marks = marksOf(shape, position && comparedWith(cursor.order, position.values));
  const count = counted && templateOf(statementOfCount(strapi, read.uid, counted.query), marks);
  if (counted && !count) return undefined;
  const list = main.action === 'findMany' ? listOf(captured.answer, main, { count, cursor }) : undefined;
  if (!list && main.action !== 'findOne') return undefined;
  const query = main.query.offset ? { ...main.query, offset: OFFSET } : main.query;
  const statement = statementOfRows(strapi, read.uid, { query, first: !list });
  const root = compileLevel(strapi, read.uid, { statement, marks });
  if (!root || (hasFiles(root) && (await signsAddresses(strapi)))) return undefined;
  const further = others.map((other) => templateOf(statementOfRows(strapi, read.uid, other), marks));
  const parts = [root.rows, ...further].filter((part) => part !== undefined);
  if (parts.length <= others.length) return undefined;
  if (!takeAll(marks, parts, count)) return undefined;
  const { auth } = read.ctx.state as { auth?: unknown };
  const schema = strapi.getModel(read.uid);
  const isSeen = await learnWhatIsSeen(strapi, root, (row) => strapi.contentAPI.sanitize.output(row, schema, { auth }));
  if (!isSeen) return undefined;
  for (const name of cursor?.unasked ?? []) root.keeps.delete(name);
  return {
    root,
    related: forOneOf(parts.length, related),
    ...(list ? { list: { ...list, more: parts.slice(1) } } : aloneIn(root)),
    visible: visibleNow(strapi, [...tablesOf(root), ...(count?.tables ?? [])]),
  };
}

/** What stands in the statements for what requests of the shape differ by; `after` for the values of a place. */
function marksOf({ texts }: QueryShape, after: readonly unknown[] = []): Marks {
  return {
    texts: texts.map((_, text) => markOf(text)),
    offset: OFFSET,
    owner: OWNER,
    row: ROW,
    after: after.map((value) => (isInStatement(value) ? undefined : value)),
  };
}

/** What is in no statement was asked for in another way than the plan would. */
function takeAll({ texts, after = [] }: Marks, parts: StatementTemplate[], count?: StatementTemplate): boolean {
  const taken = new Set(parts.flatMap((part) => [...part.after]));
  return (
    [...parts, ...(count ? [count] : [])].every((part) => part.texts.size === texts.length) &&
    after.every((mark, place) => mark === undefined || taken.has(place))
  );
}

/** What a request counts for that reads one of several parts of a list, as most do. */
function forOneOf(parts: number, { findMany, ...related }: Readonly<Record<string, number>>): Record<string, number> {
  return { ...related, ...(findMany !== undefined && { findMany: findMany / parts }) };
}

/** How the list says where it goes on, as far as a cursor carries the order that is asked for. */
function cursorOfList(strapi: Core.Strapi, uid: string, { marked }: QueryShape): ListCursor | undefined {
  const order = orderIn(strapi, uid, marked.sort);
  if (!order) return undefined;
  return { order, unasked: new Set(unaskedNames(order, marked.fields)) };
}

async function capture(
  strapi: Core.Strapi,
  { uid, ctx, answer }: GenericRead,
  { marked, texts, position }: QueryShape,
) {
  const params = ctx.params as Record<string, string>;
  // The document that is asked for is the last of the texts.
  const named = 'id' in params ? { ...params, id: markOf(texts.length - 1) } : params;
  const after = position && { pagination: { ...(marked.pagination as Row), after: cursorOf(strapi, position) } };
  const asked = Object.create(ctx, {
    query: { value: { ...marked, ...after }, writable: true },
    params: { value: named, writable: true },
  }) as Context;
  const { result, cost } = await measureApart(() => captureQueries(uid, () => answer(asked)));
  return { captured: result, related: cost.related };
}

function listOf(
  answer: unknown,
  { query }: CapturedQuery,
  { count, cursor }: { count: StatementTemplate | undefined; cursor: ListCursor | undefined },
): Omit<ListPlan, 'more'> | undefined {
  const meta = isRow(answer) ? (answer.meta as Row) : {};
  const { limit: read, offset } = query;
  if (!isRow(meta.pagination) || Object.keys(meta).length > 1 || !Number.isInteger(read)) return undefined;
  const limit = (read ?? 0) - (cursor ? 1 : 0);
  if (limit < 1) return undefined;
  const pagination = namesOfPagination(meta.pagination);
  // Nothing was found, so that the list ends there.
  const told = paginationOf(pagination, { offset: offset ?? 0, limit, total: 0, next: cursor && null });
  if (JSON.stringify(told) !== JSON.stringify(meta.pagination)) return undefined;
  return { limit, pagination, ...(cursor && { cursor }), ...(count && { count }) };
}

const hasFiles = ({ uid, nested }: Level): boolean =>
  uid === 'plugin::upload.file' || nested.some(({ level }) => hasFiles(level));

/** Where a document is read by its id and nothing else is asked of its type. */
function aloneIn({ rows: { tables }, nested }: Level): { alone?: string } {
  const [table, ...more] = tables;
  const isAlone = more.length === 0 && !nested.some(({ level }) => tablesOf(level).includes(table ?? ''));
  return { ...(isAlone && table !== undefined && { alone: table }) };
}

/** The tables of a level, and of all below. */
function tablesOf({ rows, nested }: Level): string[] {
  return [...rows.tables, ...nested.flatMap(({ level }) => tablesOf(level))];
}
