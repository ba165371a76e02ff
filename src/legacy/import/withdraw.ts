import type { Knex } from 'knex';
import type { ColumnPlan, TablePlan } from '../mapping/plan';
import { modelOf } from '../model/import-model';
import { RECORDS, isJoined, recordSystem } from '../records/residue';
import type { ImportRow, KnownRecord } from '../rows/import-row';
import { danglingReason, referencesOf } from '../rows/resolve-references';
import type { TableWork } from './context';
import { chunksOf } from './lookup';

/** A row of a ring, stored already. */
export interface Member {
  row: ImportRow;
  record: KnownRecord;
}

/** The rows of this run among these, with their records. */
export async function membersOf(
  { context, plan }: TableWork,
  trx: Knex,
  rows: readonly ImportRow[],
): Promise<Member[]> {
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

/** The row's own documents. */
export function documentIdsOf({ documents }: TablePlan, { targetDocumentId, residue }: KnownRecord): string[] {
  return documents.flatMap(({ alias }, index) => (index === 0 ? targetDocumentId : residue.companions?.[alias]) ?? []);
}

/** Looks once more for rows of a ring whose targets were withdrawn meanwhile. @returns how many were withdrawn */
export async function withdrawDependents(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<number> {
  const members = await membersOf(work, trx, rows);
  const references = members.flatMap(({ row }) => work.plan.columns.flatMap((column) => referencesOf(column, row)));
  await work.context.lookup.load(trx, references);
  return (await withdrawDangling(work, trx, { members, columns: work.plan.columns })).size;
}

/** Rows that refer to what is not there any more: what this run created goes, what was here before stays as it was. */
export async function withdrawDangling(
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
  // No longer a row of this run, so that no later pass withdraws it again; the next run looks at it once more.
  for (const chunk of chunksOf(kept)) {
    await trx(RECORDS).where(at).whereIn('external_id', chunk).update({ last_synced_at: null, content_hash: null });
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
  const counts = context.run.countsOf(plan.table);
  counts.written -= withdrawn.size;
  if (kept.length > 0) counts.updated = (counts.updated ?? 0) - kept.length;
  context.lookup.clear();
  return withdrawn;
}
