import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import { chunksOf } from '../import/lookup';
import { RECORDS, openOriginal, recordSystem, type Residue } from '../records/residue';
import type { Holder } from '../report/report';
import { holderText } from '../store/describe-holder';
import { columnOf } from '../store/describe-refusal';
import { mailboxKey } from '../../shared/mailbox/mailbox';
import { jsonOf } from '../../shared/database/row-values';
import type { RawValue } from '../values/source-value';
import type { ImportRow } from './import-row';
import { isLiveAccount, isLiveRow, stateColumns } from './live-accounts';

/**
 * Rows that join whoever has their e-mail are told apart by it within one source: where the document calls it unique, a
 * second row with the very same one is refused, and another spelling joins; accounts that were deleted or blocked do not
 * count. Gives the rows that stay.
 */
export async function refuseRepeated(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<ImportRow[]> {
  const { plan, models, context } = work;
  const attribute = plan.mapping.merge;
  const column = attribute === undefined ? undefined : columnOf(work, 0, attribute);
  if (attribute === undefined || column === undefined || !isUnique(work, column)) return [...rows];
  const holders = await storedHolders(work, trx, { attribute, column, rows });
  const known = await context.lookup.records(
    trx,
    plan.table,
    rows.map(({ externalId }) => externalId),
  );
  return rows.filter((row) => {
    const value = row.raw[column] ?? null;
    if (typeof value !== 'string' || value === '') return true;
    const holder = holders.get(value);
    const isLive = models[0] !== undefined && isLiveAccount(models[0], row.documents[0] ?? {});
    const isTaken = isLive && holder !== undefined && holder.id !== row.externalId && !known.has(row.externalId);
    if (isTaken) {
      const whose: Holder = { ...holder, system: context.plan.system, table: plan.table };
      work.reject(row, {
        reason: `${attribute} is taken by another record: ${holderText(whose)}`,
        column,
        holder: whose,
      });
    }
    return !isTaken;
  });
}

function isUnique({ plan: { documented } }: TableWork, column: string): boolean {
  return documented.columns[column]?.unique === true || (documented.uniques ?? []).some((one) => one.join() === column);
}

interface Wanted {
  attribute: string;
  column: string;
  rows: readonly ImportRow[];
}

interface Known {
  id: string;
  documentId: string;
}

/** Which row of an earlier batch or run has a value, as its source spelled it. */
async function storedHolders(
  { plan, models, context }: TableWork,
  trx: Knex,
  { attribute, column, rows }: Wanted,
): Promise<Map<RawValue, Known>> {
  const holders = new Map<RawValue, Known>();
  const [model] = models;
  const stored = model?.columns[attribute];
  if (!model || stored === undefined) return holders;
  const state = stateColumns(model).map((name) => `document.${name}`);
  const values = [...new Set(rows.map(({ raw }) => mailboxKey(String(raw[column]))))];
  for (const chunk of chunksOf(values)) {
    const found = (await trx({ document: model.table })
      .join({ record: RECORDS }, 'record.target_document_id', 'document.document_id')
      .where({ 'record.system': recordSystem(context.plan.system), 'record.external_model': plan.table })
      .where(trx.raw('lower(??)', [`document.${stored}`]), 'in', chunk)
      .select(
        {
          id: 'record.external_id',
          documentId: 'record.target_document_id',
          residue: 'record.residue',
          value: `document.${stored}`,
        },
        ...state,
      )) as {
      id: string;
      documentId: string;
      residue: unknown;
      value: string;
    }[];
    for (const { id, documentId, residue, value, ...account } of found) {
      if (!isLiveRow(model, account)) continue;
      const kept = jsonOf<Residue | null>(residue)?.originals?.[column];
      holders.set(kept ? openOriginal(context.strapi, { table: plan.table, column }, kept).raw : value, {
        id,
        documentId,
      });
    }
  }
  return holders;
}
