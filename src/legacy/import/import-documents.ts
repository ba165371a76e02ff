import type { Knex } from 'knex';
import { cleanTexts } from '../rows/clean-texts';
import { completeValues } from '../rows/complete-values';
import { repairValues } from '../rows/repair-values';
import { applyRenames, renamedTo } from '../merge/renames';
import { formerAddress } from '../rows/live-accounts';
import type { TableWork } from './context';
import { mergeKey } from '../rows/document-keys';
import { findDocuments } from '../rows/find-existing';
import type { DocumentValues, ImportRow } from '../rows/import-row';
import { nameDocuments, prepareSpecial } from '../rows/special-types';
import { isPublished } from '../store/stored-values';
import { refuseRepeated } from '../rows/refuse-repeated';
import { isDeferred, resolveReferences } from '../rows/resolve-references';
import { columnOf } from '../store/describe-refusal';
import { storeRows } from '../store/store-rows';

/** Writes a batch of rows that become documents. @returns how many were written */
export async function importDocuments(
  work: TableWork,
  trx: Knex.Transaction,
  rows: readonly ImportRow[],
): Promise<number> {
  let written = 0;
  for (const turn of turnsOf(work, rows)) written += await importTurn(work, trx, turn);
  return written;
}

/** Rows that may be one document take turns: what was stored of the first decides about the next. */
function turnsOf({ plan: { mapping } }: TableWork, rows: readonly ImportRow[]): ImportRow[][] {
  const turns: ImportRow[][] = [];
  const next = new Map<string, number>();
  for (const row of rows) {
    const key = mergeKey(row, mapping.merge);
    const turn = key === undefined ? 0 : (next.get(key) ?? 0);
    (turns[turn] ??= []).push(row);
    if (key !== undefined) next.set(key, turn + 1);
  }
  return turns;
}

async function importTurn(work: TableWork, trx: Knex.Transaction, rows: readonly ImportRow[]): Promise<number> {
  const referring = await resolveReferences(work, trx, rows);
  const whole = await refuseRepeated(work, trx, referring);
  await findDocuments(work, trx, whole);
  for (const row of whole) {
    leaveForLater(work, row);
    if (row.record) leaveNames(work, row);
  }
  await nameDocuments(work, trx, whole);
  const right = whole.filter((row) => completeRow(work, row));
  return storeRows(work, trx, right);
}

/** Links that close a ring are made in a second pass, and until then what is stored of them stays. */
function leaveForLater({ plan, deferred }: TableWork, row: ImportRow): void {
  for (const column of plan.columns.filter((one) => isDeferred(one, deferred))) {
    for (const { targets } of column.parts) {
      for (const { document, attribute } of targets) delete row.documents[document]?.[attribute];
    }
  }
}

/** A name that the source has none of was made when the row came, and stays. */
function leaveNames({ models }: TableWork, row: ImportRow): void {
  for (const [index, { attributes }] of models.entries()) {
    const values = row.documents[index] ?? {};
    for (const name of Object.keys(values)) {
      if (attributes[name]?.type === 'uid' && (values[name] ?? null) === null) delete values[name];
    }
  }
}

/** A dead account whose address is somebody else's has one that nobody has; its own stays with its record. */
function takeFormerAddress({ plan, context }: TableWork, row: ImportRow): void {
  const key = plan.mapping.merge ?? '';
  const [values] = row.documents;
  const from = values?.[key];
  if (!values || typeof from !== 'string') return;
  const to = formerAddress(row.documentIds[0] ?? '');
  values[key] = to;
  row.residue.renamed = renamedTo(context.prints, row.residue, { key, from, to });
}

function completeRow(work: TableWork, row: ImportRow): boolean {
  const { plan, models, context } = work;
  for (const [index, model] of models.entries()) {
    const values = row.documents[index];
    if (!values || (index === 0 && row.joined)) continue;
    prepareSpecial(model.uid, values, { isNew: row.record === null, companion: row.documents[1] ?? null });
    const judged = repairValues(model, values);
    for (const { attribute, rule } of judged.repairs)
      row.repairs.push({ column: columnOf(work, index, attribute) ?? attribute, rule });
    if (judged.fault) {
      const column = columnOf(work, index, judged.fault.attribute);
      const { attribute, reason } = judged.fault;
      work.reject(row, column === undefined ? { reason: `${attribute} ${reason}` } : { reason, column });
      return false;
    }
    cleanTexts(model, values);
    if (row.isFormer && index === 0) takeFormerAddress(work, row);
    applyRenames(work, row, index);
    const fault = completeValues(model, values, {
      mark: `${plan.table} ${row.externalId}`,
      isKnown: row.record !== null,
      now: typeof values.createdAt === 'string' ? values.createdAt : context.now.toISOString(),
      columnOf: (attribute) => columnOf(work, index, attribute),
      isKept: (attribute) => {
        const column = columnOf(work, index, attribute);
        return column !== undefined && (row.source[column] ?? null) !== null && row.source[column] !== '';
      },
      isPromised: (attribute) => {
        const column = columnOf(work, index, attribute);
        return (
          column !== undefined &&
          work.table.columns.includes(column) &&
          plan.documented.columns[column]?.required === true
        );
      },
    });
    if (fault) {
      work.reject(row, fault);
      return false;
    }
    completeInstants(values, {
      isDraft: model.drafts && !isPublished(model, values),
      isKnown: row.record !== null,
      now: context.now,
    });
  }
  return true;
}

interface Instants {
  isDraft: boolean;
  isKnown: boolean;
  now: Date;
}

/** Strapi's own instants, where the source has none; a document that is stored already keeps those that it has. */
function completeInstants(values: DocumentValues, { isDraft, isKnown, now }: Instants): void {
  values.$published = !isDraft;
  if (isKnown) {
    if ((values.createdAt ?? null) === null) delete values.createdAt;
    if ((values.publishedAt ?? null) === null && !isDraft) delete values.publishedAt;
    return;
  }
  values.createdAt ??= now.toISOString();
  values.updatedAt ??= values.createdAt;
  if ('publishedAt' in values && !isDraft) values.publishedAt ??= values.updatedAt;
}
