import type { Knex } from 'knex';
import type { Reference } from '../convert/converter';
import { isReference } from '../convert/references';
import { chooseLinks, type Linking } from '../merge/choose-links';
import type { ColumnPlan } from '../mapping/plan';
import type { ImportModel } from '../model/import-model';
import { RECORDS, isJoined, keepOriginal, recordSystem, type KeptOriginal } from '../records/residue';
import type { TableWork } from './context';
import type { ImportRow } from '../rows/import-row';
import { chunksOf, storedRows, type StoredRow } from './lookup';
import { dropMissing, existingInSource, isDeferred, referencesOf } from '../rows/resolve-references';
import { originalOf } from '../store/keep-originals';
import { writeLinks } from '../store/write-links';
import { documentIdsOf, membersOf, withdrawDangling, type Member } from './withdraw';

/**
 * Makes the links of a batch that had to wait for the rest of their ring, where the source changed them. A row whose
 * target was rejected after all is withdrawn. @returns how many rows were withdrawn
 */
export async function linkLater(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<number> {
  const members = await membersOf(work, trx, rows);
  const columns = work.plan.columns.filter((column) => isDeferred(column, work.deferred));
  const references = members.flatMap(({ row }) => columns.flatMap((column) => referencesOf(column, row)));
  await work.context.lookup.load(trx, references);
  const withdrawn = await withdrawDangling(work, trx, { members, columns });
  const kept = members.filter((member) => !withdrawn.has(member));
  // Withdrawing made everything forgotten.
  if (withdrawn.size > 0) await work.context.lookup.load(trx, references);
  const stored: StoredRow[][] = [];
  for (const model of work.models) {
    const ids = kept.flatMap(({ record }) => documentIdsOf(work.plan, record));
    stored.push(await storedRows(trx, model, ids));
  }
  const open = new Set<Member>();
  for (const column of columns) {
    for (const { targets } of column.parts) {
      for (const { document, attribute } of targets) {
        const model = work.models[document];
        if (!model) continue;
        const at = { model, attribute, column: column.column, document };
        const linking = linkingOf(work, { at, members: kept, stored: stored[document] ?? [] });
        for (const member of await setLink(work, trx, { at, linking })) open.add(member);
      }
    }
    if (!column.strict) for (const member of await keepIncomplete(work, { column, members: kept })) open.add(member);
  }
  await saveMembers(work, trx, { members: columns.length > 0 ? kept : [], open });
  return withdrawn.size;
}

interface Place {
  model: ImportModel;
  attribute: string;
  column: string;
  document: number;
}

interface Concerned {
  at: Place;
  members: readonly Member[];
  stored: readonly StoredRow[];
}

/** The rows whose own document has the attribute. */
function linkingOf({ context, plan }: TableWork, { at, members, stored }: Concerned): Linking[] {
  const { document } = at;
  const alias = plan.documents[document]?.alias ?? '';
  const rowsOf = new Map<string, StoredRow[]>();
  for (const row of stored) rowsOf.set(row.documentId, [...(rowsOf.get(row.documentId) ?? []), row]);
  return members.flatMap((member) => {
    const { row, record } = member;
    const documentId = document === 0 ? record.targetDocumentId : record.residue.companions?.[alias];
    const isOwn = documentId !== null && documentId !== undefined && !isJoined(record.residue, document, alias);
    if (!isOwn) return [];
    const found = referencesIn(row, at.column).flatMap((one) => context.lookup.get(one) ?? []);
    const isNull = (row.source[at.column] ?? null) === null;
    return [{ member, record, documentId, rows: rowsOf.get(documentId) ?? [], found, isNull }];
  });
}

/** Links what the source changed. @returns the rows of which something is left to be said again */
async function setLink(
  work: TableWork,
  trx: Knex,
  { at, linking }: { at: Place; linking: readonly Linking[] },
): Promise<Member[]> {
  const { model, attribute } = at;
  const { taken, open } = await chooseLinks(work, trx, { at, linking });
  if (model.links[attribute]) {
    const writes = taken.flatMap(({ rows, found }) => rows.map((row) => ({ row, targets: found })));
    await writeLinks(work.context, trx, { model, attribute, writes });
  }
  const isList = model.attributes[attribute]?.type === 'json';
  const scalar = model.links[attribute] ? model.columns[`${attribute}DocumentId`] : model.columns[attribute];
  if (scalar !== undefined && !model.links[attribute]?.many) {
    const values = taken.flatMap(({ rows, found, isNull }) => {
      const ids = found.flatMap(({ documentId }) => documentId ?? []);
      return rows.map(({ id }) => ({
        id,
        [scalar]: isList ? (isNull ? null : JSON.stringify(ids)) : (ids[0] ?? null),
      }));
    });
    for (const chunk of chunksOf(values)) await trx(model.table).insert(chunk).onConflict('id').merge([scalar]);
  }
  return open.map(({ member }) => member);
}

function referencesIn(row: ImportRow, column: string): Reference[] {
  return (row.parts.get(column)?.[0] ?? []).flat().filter((value) => isReference(value)) as Reference[];
}

/**
 * Where some of the ids nobody promised turned out to be nowhere, the original list or id is kept, with the print of
 * those that are there. @returns these rows: what is missing may be there the next time
 */
async function keepIncomplete(
  work: TableWork,
  { column, members }: { column: ColumnPlan; members: readonly Member[] },
): Promise<Member[]> {
  const { context, plan } = work;
  const isThere = (one: Reference): boolean => Boolean(context.lookup.get(one)?.documentId);
  const missing = ({ row }: Member): Reference[] => referencesIn(row, column.column).filter((one) => !isThere(one));
  const incomplete = members.filter((member) => missing(member).length > 0);
  const inSource = await existingInSource(work, incomplete.flatMap(missing));
  for (const member of incomplete) {
    const { row, record } = member;
    // What the source does not have either was counted when the row came.
    const isNews = missing(member).every(({ table, id }) => inSource.get(table)?.has(id));
    if (isNews) context.run.dangles(plan.table, column.column);
    if (staysAnyway(record.residue.originals?.[column.column])) continue;
    dropMissing(column, row, isThere);
    const original = originalOf(work, row, { column, raw: row.raw[column.column] ?? null });
    if (!original) continue;
    const kept = keepOriginal(context.strapi, { table: plan.table, column: column.column, secret: false }, original);
    record.residue = { ...record.residue, originals: { ...record.residue.originals, [column.column]: kept } };
  }
  return incomplete;
}

/** Whether export writes this original whatever lives here. */
function staysAnyway(kept: KeptOriginal | undefined): boolean {
  return kept !== undefined && !('sealed' in kept) && kept.printed === undefined;
}

/** Remembers what was linked; rows that are open are looked at again by a later run. */
async function saveMembers(
  { context, plan }: TableWork,
  trx: Knex,
  { members, open }: { members: readonly Member[]; open: ReadonlySet<Member> },
): Promise<void> {
  const at = { system: recordSystem(context.plan.system), external_model: plan.table };
  const rows = members.map(({ record }) => ({
    ...at,
    external_id: record.externalId,
    residue: JSON.stringify(record.residue),
  }));
  for (const chunk of chunksOf(rows, 250)) {
    await trx(RECORDS).insert(chunk).onConflict(['system', 'external_model', 'external_id']).merge(['residue']);
  }
  for (const chunk of chunksOf([...open].map(({ record }) => record.externalId))) {
    await trx(RECORDS).where(at).whereIn('external_id', chunk).update({ content_hash: null });
  }
}
