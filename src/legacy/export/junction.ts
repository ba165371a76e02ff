import { rowsIn, type Row } from '../../shared/models/model';
import { idValue } from '../convert/references';
import type { ColumnPlan } from '../mapping/plan';
import { unchangedFlags, type JunctionContext } from './junction-flags';
import type { SourceValue } from '../values/source-value';
import { writeValue } from '../values/values';
import { loadDocuments, type LivingDocument } from './load-documents';
import { addUndocumented, idCell, originalOf, readCell } from './print-row';
import { oldIdsOf, type LegacyRecord } from './read-records';
import type { Cell, ExportRow } from './sinks/sink';

/** The rows of a junction table that still are links of the living relation. */
export async function junctionRows(context: JunctionContext, records: readonly LegacyRecord[]): Promise<ExportRow[]> {
  const links = records.flatMap(({ residue }) => residue.link ?? []);
  const owners = await ownersOf(
    context,
    links.map(({ owner }) => owner),
  );
  const ids = {
    owner: await sideIds(
      context,
      'owner',
      links.map(({ owner }) => owner),
    ),
    target: await sideIds(
      context,
      'target',
      links.map(({ target }) => target),
    ),
  };
  const unchanged = await unchangedFlags(context, owners);
  return records.flatMap((record) => {
    const { link } = record.residue;
    const owner = link && owners.get(link.owner);
    if (!link || !owner || !targetsOf(context, owner).includes(link.target)) return [];
    const row: ExportRow = new Map();
    for (const column of context.plan.columns) {
      const original = originalOf(context, record, column.column);
      const old = column.side && ids[column.side].get(link[column.side]);
      const stands = column.role === 'flag' && unchanged.has(`${column.column} ${link.owner}`);
      if (column.role === 'side')
        row.set(column.column, written(context, column, old ? idValue(old, column.type) : null));
      else if (column.role === 'flag' && !stands) {
        row.set(column.column, written(context, column, isFlagged(owner, column, link.target)));
      } else if (column.column === context.plan.id) row.set(column.column, idCell(column, record, context.forms));
      else row.set(column.column, original ? readCell(column, original.raw) : { raw: null, value: null });
    }
    addUndocumented(context, record, row);
    return [row];
  });
}

function written({ forms }: JunctionContext, column: ColumnPlan, value: SourceValue): Cell {
  return { raw: writeValue(column.type, value, forms[column.column]), value };
}

/** Whether the target is the one that the owner's other relation names. */
function isFlagged({ english }: LivingDocument, { flag = '' }: ColumnPlan, target: string): boolean {
  return rowsIn(english[flag]).some(({ documentId }) => documentId === target);
}

/** The documents that the owner is linked with. */
export function targetsOf({ plan }: JunctionContext, { english }: LivingDocument): string[] {
  const related = rowsIn(english[plan.mapping.relation?.attribute ?? '']);
  return [...new Set(related.map(({ documentId }: Row) => String(documentId as string)))];
}

/** Owners with their links and flagged targets. */
export async function ownersOf(
  { strapi, plan }: JunctionContext,
  documentIds: readonly string[],
): Promise<Map<string, LivingDocument>> {
  const { owner = '', attribute = '' } = plan.mapping.relation ?? {};
  const flags = plan.columns.flatMap(({ flag }) => flag ?? []);
  if (documentIds.length === 0) return new Map();
  const where = { documentId: { $in: [...new Set(documentIds)] } };
  return loadDocuments(strapi, { uid: owner, where, links: [attribute, ...flags] });
}

/** The table whose ids are on this side. */
export function sideTable({ plan }: JunctionContext, side: 'owner' | 'target'): string {
  return plan.columns.find((column) => column.side === side)?.refersTo[0] ?? '';
}

/** Old ids of documents on this side. */
export async function sideIds(
  context: JunctionContext,
  side: 'owner' | 'target',
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const table = sideTable(context, side);
  const targetType = context.typeOf(table);
  if (targetType === undefined) return new Map();
  const { strapi, system } = context;
  return oldIdsOf(strapi, { system, table, targetType }, [...new Set(documentIds)]);
}
