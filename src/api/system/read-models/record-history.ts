import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { namesOf } from '../../../shared/content-manager/views/record-names';
import { orderIn, readRows } from '../../../shared/cursors/read-page';
import { AppError, isAppError } from '../../../shared/errors/app-error';
import { isLocalizedModel } from '../../../shared/languages/locales';
import { modelsOf, type ModelSchema, type Row } from '../../../shared/models/model';
import { readerOf, STAFF } from '../../../shared/staff-access/reader';
import { abilityOf } from '../../../shared/strapi/admin/permissions-manager';
import { readingQuery } from '../../../shared/strapi/content-manager/permission-checker';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';
import {
  HISTORY_ACTIONS,
  type HistoryAction,
  type HistoryChange,
  type HistoryEntry,
  type HistoryPage,
  type HistoryValue,
} from '../contracts/history';
import { MASKED } from '../domain/audit-values';

const AUDIT = 'api::system.audit-log';
const AT_ONCE = 10;

interface Asked {
  uid: string;
  documentId: string;
  after: string | undefined;
}

/**
 * What was done to a record, the latest first, for whoever reads it: of its attributes those that their roles read.
 * @throws AppError `not_found` for what the caller does not read, or is not there
 */
export async function recordHistory(strapi: Core.Strapi, ctx: Context, asked: Asked): Promise<HistoryPage> {
  const { uid, documentId, after } = asked;
  const model = modelsOf(strapi)(uid);
  if (!model || !(await isRead(strapi, ctx, asked))) throw new AppError('not_found', 'There is no such record.');
  const where = { targetType: uid, targetDocumentId: documentId, action: { $in: [...HISTORY_ACTIONS] } };
  const order = orderIn(strapi, AUDIT, 'id:desc');
  const list = { of: `history ${uid} ${documentId}`, uid: AUDIT, order, part: { limit: AT_ONCE, start: 0, after } };
  const read = readRows(strapi, list, (condition, { limit }) =>
    rowsOf(strapi, AUDIT).findMany({
      where: condition ? { $and: [where, condition] } : where,
      orderBy: { id: 'desc' },
      limit,
    }),
  );
  const { rows, next = null } = await read.catch(atAfter);
  const seen = readerOf(strapi, abilityOf(ctx)).fieldsOf(uid);
  const staff = await namesOfStaff(strapi, rows);
  const entries = rows.map((row) => entryOf(row, { model, seen, staff }));
  await nameLinks(strapi, ctx, { model, entries });
  // Of a change that is hidden from the reader nothing is left to tell.
  return { entries: entries.filter(({ action, changes }) => action !== 'record.updated' || changes.length > 0), next };
}

/** A cursor that is none is told where it was sent here. */
function atAfter(error: unknown): never {
  if (isAppError(error, 'invalid_input')) throw new AppError('invalid_input', error.message, { path: 'after' });
  throw error;
}

/** Whether the content manager shows the record to the caller, under the conditions of their roles. */
async function isRead(strapi: Core.Strapi, ctx: Context, { uid, documentId }: Asked): Promise<boolean> {
  const reader = readerOf(strapi, abilityOf(ctx));
  if (!reader.knows(uid) || !reader.reads(uid)) return false;
  const { filters } = await readingQuery(strapi, ctx, uid)({ filters: { documentId } });
  const rows = await documentsOf(strapi, uid).findMany({
    filters: filters as object,
    fields: ['documentId'],
    limit: 1,
    ...(isLocalizedModel(modelsOf(strapi)(uid)) && { locale: '*' }),
  });
  return rows.length > 0;
}

/** The names of colleagues are known in the house; their addresses are not told. */
async function namesOfStaff(strapi: Core.Strapi, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [Number(actorId)] : []));
  if (ids.length === 0) return new Map();
  const found = await rowsOf(strapi, STAFF).findMany({
    select: ['id', 'firstname', 'lastname'],
    where: { id: { $in: [...new Set(ids)] } },
  });
  return new Map(
    found.map(({ id, firstname, lastname }) => [String(id), [firstname, lastname].filter(Boolean).join(' ')]),
  );
}

interface Viewing {
  model: ModelSchema;
  seen: ReadonlySet<string>;
  staff: ReadonlyMap<string, string>;
}

function entryOf(row: Row, { model, seen, staff }: Viewing): HistoryEntry {
  const { locale = null, currency = null, more = 0 } = (row.metadata ?? {}) as Partial<HistoryEntry>;
  const [before, after] = [(row.before ?? {}) as Row, (row.after ?? {}) as Row];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return {
    documentId: String(row.documentId),
    action: row.action as HistoryAction,
    at: row.createdAt as Date,
    by: { kind: String(row.actorKind), name: staff.get(String(row.actorId)) || null },
    locale,
    currency,
    more,
    changes: names.flatMap((name): HistoryChange[] => {
      const type = model.attributes[name]?.type;
      if (type === undefined || !seen.has(name)) return [];
      const isHidden = before[name] === MASKED || after[name] === MASKED;
      const shown = (value: unknown): HistoryValue => (isHidden ? null : ((value ?? null) as HistoryValue));
      return [{ name, type, isHidden, before: shown(before[name]), after: shown(after[name]) }];
    }),
  };
}

/** Records that were linked are called as the caller would see them, by their ids where they do not or are gone. */
async function nameLinks(
  strapi: Core.Strapi,
  ctx: Context,
  { model, entries }: { model: ModelSchema; entries: readonly HistoryEntry[] },
): Promise<void> {
  const links = entries.flatMap(({ changes }) => changes.filter(({ type }) => type === 'relation'));
  const targets = new Map<string, HistoryChange[]>();
  for (const link of links) {
    const { target } = model.attributes[link.name] ?? {};
    if (target !== undefined) targets.set(target, [...(targets.get(target) ?? []), link]);
  }
  for (const [uid, changes] of targets) {
    const documentIds = changes.flatMap(({ before, after }) => [before, after].flat().filter((id) => id !== null));
    const names = await namesOf(strapi, ctx, { uid, documentIds: documentIds.map(String) });
    const named = (value: HistoryValue): HistoryValue =>
      Array.isArray(value) ? value.map((id) => names.get(id) ?? id) : value;
    for (const change of changes) Object.assign(change, { before: named(change.before), after: named(change.after) });
  }
}
