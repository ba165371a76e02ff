import type { Knex } from 'knex';
import { jsonOf } from '../../shared/database/row-values';
import type { ColumnPlan } from '../mapping/plan';
import { linkedNow, type JunctionLink } from '../merge/choose-junction';
import type { ImportModel } from '../model/import-model';
import { RECORDS, openOriginal, recordSystem, type Residue } from '../records/residue';
import { readValue } from '../values/values';
import type { TableWork } from './context';
import { chunksOf } from './lookup';
import { insertPairs } from '../store/write-links';
import { pairsOf } from './junction-pairs';

interface Flags {
  model: ImportModel;
  column: ColumnPlan;
  links: readonly JunctionLink[];
}

/**
 * The flag of a junction row: its target is also the owner's one relation of that name. It follows the source where the
 * source changed it, and nobody chose another target here. @returns the rows whose flag stays as it is here
 */
export async function followFlags(
  work: TableWork,
  trx: Knex,
  { model, column, links }: Flags,
): Promise<JunctionLink[]> {
  const { context, plan } = work;
  const attribute = column.flag ?? '';
  const changed = links.filter(
    (link) =>
      isFlagged(work, column, link.row.record?.residue) !== isSet(column, link.row) ||
      (isSet(column, link.row) && isMoved(link)),
  );
  if (!model.links[attribute] || changed.length === 0) return [];
  const byOwner = new Map<string, JunctionLink[]>();
  for (const link of changed) {
    const owner = link.owner.documentId;
    if (owner) byOwner.set(owner, [...(byOwner.get(owner) ?? []), link]);
  }
  const owners = [...byOwner.keys()];
  const before = await flaggedBefore(work, trx, { column, owners });
  const now = await linkedNow(context, trx, { model, attribute, owners });
  const contested: JunctionLink[] = [];
  const chosen = new Map<string, JunctionLink | null>();
  for (const [owner, own] of byOwner) {
    const known = before.get(owner) ?? new Set<string>();
    const living = now.get(owner) ?? [];
    const last = own.filter(({ row }) => isSet(column, row)).at(-1);
    const isSame = last ? living.includes(last.target.documentId ?? '') : living.length === 0;
    if (isSame) continue;
    const isOurs = living.length === 0 ? known.size > 0 : !living.every((target) => known.has(target));
    const isStill = !last && !own.some(({ target }) => living.includes(target.documentId ?? ''));
    if (isStill) continue;
    if (!isOurs || context.prefer === 'source') chosen.set(owner, last ?? null);
    else {
      for (const { row } of own) {
        context.run.note(plan.table, 'conflict', {
          id: row.id,
          documentId: owner,
          attributes: [attribute],
          columns: [column.column],
        });
      }
      if (context.prefer === undefined) contested.push(...own.filter(({ row }) => row.record !== null));
    }
  }
  await setFlags(work, trx, { model, attribute, chosen, byOwner });
  return contested;
}

/** Whether the row linked something else when it was imported last. */
function isMoved({ row, owner, target }: JunctionLink): boolean {
  const before = row.record?.residue.link;
  return before !== undefined && (before.owner !== owner.recordedId || before.target !== target.recordedId);
}

function isSet({ column }: ColumnPlan, { source }: JunctionLink['row']): boolean {
  return source[column] === true;
}

/** Whether a row was flagged when it was imported last. */
function isFlagged({ context, plan }: TableWork, { column, type }: ColumnPlan, residue: Residue | undefined): boolean {
  const kept = residue?.originals?.[column];
  if (!kept) return false;
  const read = readValue(type, openOriginal(context.strapi, { table: plan.table, column }, kept).raw);
  return read.ok && read.value === true;
}

/** The targets that were flagged by earlier imports, by owner. */
async function flaggedBefore(
  work: TableWork,
  trx: Knex,
  { column, owners }: { column: ColumnPlan; owners: readonly string[] },
): Promise<Map<string, Set<string>>> {
  const { context, plan } = work;
  const flagged = new Map<string, Set<string>>();
  for (const chunk of chunksOf(owners)) {
    const rows = (await trx(RECORDS)
      .where({ system: recordSystem(context.plan.system), external_model: plan.table })
      .where({ target_type: plan.mapping.relation?.owner ?? '' })
      .whereIn('target_document_id', chunk)
      .select('residue')) as { residue: unknown }[];
    for (const { residue } of rows) {
      const kept = jsonOf<Residue | null>(residue) ?? undefined;
      if (!kept?.link || !isFlagged(work, column, kept)) continue;
      flagged.set(kept.link.owner, (flagged.get(kept.link.owner) ?? new Set()).add(kept.link.target));
    }
  }
  return flagged;
}

interface Chosen {
  model: ImportModel;
  attribute: string;
  /** By owner; null where none of its targets is flagged any more. */
  chosen: ReadonlyMap<string, JunctionLink | null>;
  byOwner: ReadonlyMap<string, JunctionLink[]>;
}

async function setFlags(work: TableWork, trx: Knex, { model, attribute, chosen, byOwner }: Chosen): Promise<void> {
  const link = model.links[attribute];
  if (!link || chosen.size === 0) return;
  const rows = [...chosen.keys()].flatMap((owner) => byOwner.get(owner)?.[0]?.owner.rows ?? []);
  for (const ids of chunksOf(rows.map(({ id }) => id))) await trx(link.table).whereIn(link.own, ids).del();
  const links = [...chosen.values()].flatMap((one) => one ?? []);
  await insertPairs(trx, link, pairsOf(work, { model, attribute, links }));
  const scalar = model.columns[`${attribute}DocumentId`];
  if (scalar === undefined) return;
  for (const [owner, one] of chosen) {
    await trx(model.table)
      .where({ document_id: owner })
      .update({ [scalar]: one?.target.documentId ?? null });
  }
}
