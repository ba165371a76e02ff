import type { Core } from '@strapi/strapi';
import { rowsIn, type Row } from '../models/model';
import { cursorAfter } from '../cursors/cursor';
import { paginationOf } from '../cursors/pagination';
import { overlayGerman } from '../localization/german-rows';
import { countOnce } from '../read-cache/read-cache';
import { countRelated } from '../queries/count-related';
import { rawRows } from '../strapi/database/query-engine';
import type { Level, ListPlan, Nested, ReadPlan } from './read-plan';
import type { StatementTemplate, Values } from '../database/statement-template';

/** What one request puts into a plan. */
export interface Asked extends Values {
  /** Whether German is laid over the answer. */
  german: boolean;
}

/** Answers a request by a plan, as the action would that the plan was made of; null where there is no such document. */
export async function runRead(strapi: Core.Strapi, plan: ReadPlan, asked: Asked): Promise<unknown> {
  const { root, list, related } = plan;
  const action = list ? 'findMany' : 'findOne';
  await countRelated(strapi, action, related[action] ?? 0);
  const rows = await rawRows(strapi, root.rows.fill(asked));
  if (!list) {
    const [document] = await documentsOf(strapi, plan, { rows, asked });
    return document === undefined ? null : { data: document, meta: {} };
  }
  const page = await pageOf(strapi, { plan, list }, { rows, asked });
  const data = await documentsOf(strapi, plan, { rows: page.rows, asked });
  await countRelated(strapi, 'count', related.count ?? 0);
  const total = list.count ? await totalOf(strapi, list.count, asked) : 0;
  return {
    data,
    meta: {
      pagination: paginationOf(list.pagination, { offset: asked.offset, limit: list.limit, total, next: page.next }),
    },
  };
}

/** The rows of a page, and where the next begins: there is one where one more row was found. */
async function pageOf(
  strapi: Core.Strapi,
  { plan: { root }, list: { limit, more, cursor } }: { plan: ReadPlan; list: ListPlan },
  { rows, asked }: { rows: Row[]; asked: Asked },
): Promise<{ rows: Row[]; next?: string | null }> {
  if (!cursor) return { rows };
  for (const part of more) if (rows.length <= limit) rows.push(...(await rawRows(strapi, part.fill(asked))));
  const last = rows.length > limit && rows[limit - 1];
  const { order } = cursor;
  const names = new Set(order.map(({ name }) => name));
  const values = last && root.read(last, (name) => names.has(name));
  return { rows: rows.slice(0, limit), next: values ? cursorAfter(strapi, values, { of: root.uid, order }) : null };
}

async function documentsOf(
  strapi: Core.Strapi,
  { root, list }: ReadPlan,
  { rows, asked }: { rows: Row[]; asked: Asked },
): Promise<Row[]> {
  await addRelatives(strapi, root, { rows, asked });
  const unasked = list?.cursor?.unasked;
  const read = rows.map((row) => attributesOf(root, row, asked));
  if (asked.german) for (const row of read) for (const name of unasked ?? []) delete row[name];
  if (!asked.german) return read;
  await overlayGerman(strapi, root.uid, { answer: read, status: 'published' });
  return read.map((row) => seen(root, row));
}

async function totalOf(strapi: Core.Strapi, count: StatementTemplate, asked: Asked): Promise<number> {
  const statement = count.fill(asked);
  const key = `${statement.sql} ${JSON.stringify(statement.bindings)}`;
  return countOnce(strapi, { key, tables: count.tables }, async () => {
    const [row] = await rawRows(strapi, statement);
    return Number(row?.count);
  });
}

/** Puts under the names of relations what these lead to. */
async function addRelatives(
  strapi: Core.Strapi,
  { nested: all }: Level,
  { rows, asked }: { rows: Row[]; asked: Asked },
): Promise<void> {
  if (rows.length > 0) await Promise.all(all.map((nested) => addRelated(strapi, rows, { nested, asked })));
}

/** The rows of a level as the database has them, with their relatives. */
async function stored(strapi: Core.Strapi, level: Level, asked: Asked): Promise<Row[]> {
  const rows = await rawRows(strapi, level.rows.fill(asked));
  await addRelatives(strapi, level, { rows, asked });
  return rows;
}

async function addRelated(
  strapi: Core.Strapi,
  rows: Row[],
  { nested, asked }: { nested: Nested; asked: Asked },
): Promise<void> {
  const { name, many, ownerColumn, linkColumn, level } = nested;
  const owners = [...new Set(rows.map((row) => row[ownerColumn]).filter((id) => id !== null && id !== undefined))];
  const ids = rows.map(({ id }) => id);
  const found = owners.length === 0 ? [] : await stored(strapi, level, { ...asked, owners, rows: ids });
  const byOwner = new Map<string, Row[]>();
  for (const row of found) {
    const owner = String(row[linkColumn]);
    const known = byOwner.get(owner);
    if (known) known.push(row);
    else byOwner.set(owner, [row]);
  }
  for (const row of rows) {
    const related = byOwner.get(String(row[ownerColumn])) ?? [];
    const [first] = related;
    if (many) row[name] = related.map((entry) => attributesOf(level, entry, asked));
    else row[name] = first ? attributesOf(level, first, asked) : null;
  }
}

/** German is laid over all attributes, of which it says what it has; what nobody sees is taken away after that. */
function attributesOf({ read, keeps }: Level, row: Row, { german }: Asked): Row {
  return german ? read(row) : read(row, (name) => keeps.has(name));
}

function seen({ keeps, nested }: Level, row: Row): Row {
  const shown: Row = {};
  for (const name in row) if (keeps.has(name)) shown[name] = row[name];
  for (const { name, many, level } of nested) {
    if (!(name in shown)) continue;
    const rows = rowsIn(shown[name]).map((entry) => seen(level, entry));
    shown[name] = many ? rows : (rows[0] ?? null);
  }
  return shown;
}
