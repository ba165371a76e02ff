import type { Knex } from 'knex';
import type { Reference } from '../convert/converter';
import { isReference } from '../convert/references';
import type { ColumnPlan, TablePlan } from '../mapping/plan';
import { modelOf } from '../model/import-model';
import { RECORDS, isJoined, keepOriginal, recordSystem, type KeptOriginal } from '../records/residue';
import type { TableWork } from './context';
import type { ImportRow, KnownRecord } from '../rows/import-row';
import { chunksOf, storedRows, type StoredRow } from './lookup';
import { danglingReason, dropMissing, isDeferred, referencesOf } from '../rows/resolve-references';
import { originalOf } from '../store/keep-originals';
import { writeLinks } from '../store/write-links';

/** A row of a ring, stored already. */
interface Member {
  row: ImportRow;
  record: KnownRecord;
}

/**
 * Makes the links of a batch that had to wait for the rest of their ring. A row whose target was rejected after all is
 * withdrawn. @returns how many rows were withdrawn
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
  for (const column of columns) {
    for (const { targets } of column.parts) {
      for (const { document, attribute } of targets) {
        const model = work.models[document];
        if (!model) continue;
        const at = { model, attribute, column: column.column, document };
        await setLink(work, trx, { at, members: kept, stored: stored[document] ?? [] });
      }
    }
    if (!column.strict) await keepIncomplete(work, trx, { column, members: kept });
  }
  return withdrawn.size;
}

/** Looks once more for rows of a ring whose targets were withdrawn meanwhile. @returns how many were withdrawn */
export async function withdrawDependents(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<number> {
  const members = await membersOf(work, trx, rows);
  const references = members.flatMap(({ row }) => work.plan.columns.flatMap((column) => referencesOf(column, row)));
  await work.context.lookup.load(trx, references);
  return (await withdrawDangling(work, trx, { members, columns: work.plan.columns })).size;
}

async function membersOf({ context, plan }: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<Member[]> {
  const records = await context.lookup.records(
    trx,
    plan.table,
    rows.map(({ externalId }) => externalId),
  );
  return rows.flatMap((row) => {
    const record = records.get(row.externalId);
    // What this run rejected may still be here from an earlier one, and stays as it was.
    const isOfThisRun = (record?.syncedAt ?? 0) >= context.run.startedAt;
    return record && isOfThisRun ? [{ row, record }] : [];
  });
}

function documentIdsOf({ documents }: TablePlan, { targetDocumentId, residue }: KnownRecord): string[] {
  return documents.flatMap(({ alias }, index) => (index === 0 ? targetDocumentId : residue.companions?.[alias]) ?? []);
}

/** Rows that refer to what is not there any more: what this run created goes, what was here before stays as it was. */
async function withdrawDangling(
  work: TableWork,
  trx: Knex,
  { members, columns }: { members: readonly Member[]; columns: readonly ColumnPlan[] },
): Promise<Set<Member>> {
  const { plan, context } = work;
  const strict = columns.filter((column) => column.strict && column.refersTo.length > 0);
  const withdrawn = new Set<Member>();
  for (const member of members) {
    for (const column of strict) {
      const dangling = referencesOf(column, member.row).find((one) => context.lookup.get(one) === undefined);
      if (!dangling || withdrawn.has(member)) continue;
      withdrawn.add(member);
      work.reject(member.row, { reason: danglingReason(dangling), column: column.column });
    }
  }
  if (withdrawn.size === 0) return withdrawn;
  const ids = [...withdrawn].map(({ record }) => record.externalId);
  const at = { system: recordSystem(context.plan.system), external_model: plan.table };
  const fresh = new Set<string>();
  for (const chunk of chunksOf(ids)) {
    const rows = (await trx(RECORDS)
      .where(at)
      .whereIn('external_id', chunk)
      .where('created_at', '>=', context.run.startedAt)
      .select('external_id')) as { external_id: string }[];
    for (const { external_id } of rows) fresh.add(external_id);
  }
  const gone = [...withdrawn].filter(({ record }) => fresh.has(record.externalId));
  const kept = ids.filter((id) => !fresh.has(id));
  // No longer a row of this run, so that no later pass withdraws it again.
  for (const chunk of chunksOf(kept)) {
    await trx(RECORDS).where(at).whereIn('external_id', chunk).update({ last_synced_at: null });
  }
  for (const [index, { uid, alias }] of plan.documents.entries()) {
    const owned = gone.filter(({ record }) => !isJoined(record.residue, index, alias));
    const documentIds = owned.flatMap(
      ({ record }) => (index === 0 ? record.targetDocumentId : record.residue.companions?.[alias]) ?? [],
    );
    for (const chunk of chunksOf(documentIds))
      await trx(modelOf(context.strapi, uid).table).whereIn('document_id', chunk).del();
  }
  for (const chunk of chunksOf(gone.map(({ record }) => record.externalId))) {
    await trx(RECORDS).where(at).whereIn('external_id', chunk).del();
  }
  context.run.countsOf(plan.table).written -= withdrawn.size;
  context.lookup.clear();
  return withdrawn;
}

interface LinkRequest {
  at: { model: ReturnType<typeof modelOf>; attribute: string; column: string; document: number };
  members: readonly Member[];
  stored: StoredRow[];
}

async function setLink(work: TableWork, trx: Knex, { at, members, stored }: LinkRequest): Promise<void> {
  const { context, plan } = work;
  const { model, attribute, document } = at;
  const alias = plan.documents[document]?.alias ?? '';
  const rowsOf = new Map<string, StoredRow[]>();
  for (const row of stored) rowsOf.set(row.documentId, [...(rowsOf.get(row.documentId) ?? []), row]);
  const concerned = members.flatMap(({ row, record }) => {
    const documentId = document === 0 ? record.targetDocumentId : record.residue.companions?.[alias];
    const isOwn = documentId !== null && documentId !== undefined && !isJoined(record.residue, document, alias);
    const found = referencesIn(row, at.column).flatMap((one) => context.lookup.get(one) ?? []);
    const isNull = (row.source[at.column] ?? null) === null;
    return isOwn ? [{ documentId, rows: rowsOf.get(documentId) ?? [], found, isNull }] : [];
  });
  if (model.links[attribute]) {
    const writes = concerned.flatMap(({ rows, found }) => rows.map((row) => ({ row, targets: found })));
    await writeLinks(context, trx, { model, attribute, writes });
  }
  const isList = model.attributes[attribute]?.type === 'json';
  const scalar = model.links[attribute] ? model.columns[`${attribute}DocumentId`] : model.columns[attribute];
  if (scalar === undefined || model.links[attribute]?.many) return;
  const values = concerned.flatMap(({ rows, found, isNull }) => {
    const ids = found.flatMap(({ documentId }) => documentId ?? []);
    return rows.map(({ id }) => ({ id, [scalar]: isList ? (isNull ? null : JSON.stringify(ids)) : (ids[0] ?? null) }));
  });
  for (const chunk of chunksOf(values)) await trx(model.table).insert(chunk).onConflict('id').merge([scalar]);
}

function referencesIn(row: ImportRow, column: string): Reference[] {
  return (row.parts.get(column)?.[0] ?? []).flat().filter((value) => isReference(value as never)) as Reference[];
}

/**
 * Where some of the ids nobody promised turned out to be nowhere, the original list or id is kept, with the print of
 * those that are there.
 */
async function keepIncomplete(
  work: TableWork,
  trx: Knex,
  { column, members }: { column: ColumnPlan; members: readonly Member[] },
): Promise<void> {
  const { context, plan } = work;
  const isThere = (one: Reference): boolean => Boolean(context.lookup.get(one)?.documentId);
  for (const { row, record } of members) {
    const isWhole = referencesIn(row, column.column).every(isThere);
    if (isWhole || staysAnyway(record.residue.originals?.[column.column])) continue;
    dropMissing(column, row, isThere);
    const original = originalOf(work, row, { column, raw: row.raw[column.column] ?? null });
    if (!original) continue;
    const kept = keepOriginal(context.strapi, { table: plan.table, column: column.column, secret: false }, original);
    const residue = { ...record.residue, originals: { ...record.residue.originals, [column.column]: kept } };
    record.residue = residue;
    await trx(RECORDS)
      .where({ system: recordSystem(context.plan.system), external_model: plan.table, external_id: record.externalId })
      .update({ residue: JSON.stringify(residue) });
  }
}

/** Whether export writes this original whatever lives here. */
function staysAnyway(kept: KeptOriginal | undefined): boolean {
  return kept !== undefined && !('sealed' in kept) && kept.printed === undefined;
}
