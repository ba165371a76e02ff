import type { Core } from '@strapi/strapi';
import { rowsIn } from '../../shared/models/model';
import { rowsOf } from '../../shared/strapi/core/documents';
import { openOriginal, recordSystem, type Residue } from '../records/residue';
import { readValue } from '../values/values';
import type { ColumnPlan, TablePlan } from '../mapping/plan';
import type { LivingDocument } from './load-documents';
import type { PrintContext } from './print-row';

export interface JunctionContext {
  strapi: Core.Strapi;
  system: string;
  plan: TablePlan;
  typeOf: (table: string) => string | undefined;
  forms: PrintContext['forms'];
}

/** What the records of these owners' links keep. */
export async function linkRecords(
  { strapi, system, plan }: JunctionContext,
  owners: readonly string[],
): Promise<Residue[]> {
  const rows = await rowsOf(strapi, 'api::system.integration-record').findMany({
    where: {
      system: recordSystem(system),
      externalModel: plan.table,
      targetType: plan.mapping.relation?.owner,
      targetDocumentId: { $in: owners },
    },
    select: ['residue'],
  });
  return rows.map(({ residue }) => residue ?? {});
}

/**
 * Owners, as `column owner`, whose flag still is where the source had it. A source may flag several targets of one
 * owner, of which the platform names one: then the source's own values stand as long as nobody chose another.
 */
export async function unchangedFlags(
  context: JunctionContext,
  owners: ReadonlyMap<string, LivingDocument>,
): Promise<Set<string>> {
  const flags = context.plan.columns.filter(({ role }) => role === 'flag');
  const unchanged = new Set<string>();
  if (flags.length === 0 || owners.size === 0) return unchanged;
  const records = await linkRecords(context, [...owners.keys()]);
  for (const column of flags) {
    const flagged = flaggedBySource(context, column, records);
    for (const [id, { english }] of owners) {
      const living = rowsIn(english[column.flag ?? '']).map(({ documentId }) => String(documentId as string));
      const before = flagged.get(id) ?? new Set();
      const stands = living.length === 0 ? before.size === 0 : living.every((target) => before.has(target));
      if (stands) unchanged.add(`${column.column} ${id}`);
    }
  }
  return unchanged;
}

function flaggedBySource(
  { strapi, plan }: JunctionContext,
  { column, type }: ColumnPlan,
  records: readonly Residue[],
): Map<string, Set<string>> {
  const flagged = new Map<string, Set<string>>();
  for (const { link, originals } of records) {
    const kept = originals?.[column];
    if (!link || !kept) continue;
    const read = readValue(type, openOriginal(strapi, { table: plan.table, column }, kept).raw);
    if (read.ok && read.value === true)
      flagged.set(link.owner, (flagged.get(link.owner) ?? new Set()).add(link.target));
  }
  return flagged;
}
