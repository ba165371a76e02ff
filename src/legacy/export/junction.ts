import type { Core } from '@strapi/strapi';
import { saveIntegrationRecords } from '../../api/system/public';
import { rowsIn, type Row } from '../../shared/documents/model';
import type { ColumnPlan, TablePlan } from '../mapping/plan';
import { recordSystem } from '../records/residue';
import { fingerprint } from '../values/residue-json';
import { writeValue } from '../values/values';
import { freshIds } from './fresh-ids';
import { loadDocuments, type LivingDocument } from './load-documents';
import { addUndocumented, idCell, originalOf, readCell, type PrintContext } from './print-row';
import { oldIdsOf, readRecords, type LegacyRecord } from './read-records';
import type { Cell, ExportRow } from './sinks/sink';

export interface JunctionContext {
  strapi: Core.Strapi;
  system: string;
  plan: TablePlan;
  typeOf: (table: string) => string | undefined;
  forms: PrintContext['forms'];
}

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
  return records.flatMap((record) => {
    const { link } = record.residue;
    const owner = link && owners.get(link.owner);
    if (!link || !owner || !targetsOf(context, owner).includes(link.target)) return [];
    const row: ExportRow = new Map();
    for (const column of context.plan.columns) {
      const original = originalOf(context, record, column.column);
      const old = column.side && ids[column.side].get(link[column.side]);
      const print = (value: string | number | boolean | null): Cell =>
        original && (original.printed === undefined || original.printed === fingerprint(value))
          ? readCell(column, original.raw)
          : { raw: writeValue(column.type, value, context.forms[column.column]), value };
      if (column.role === 'side') row.set(column.column, print(idValue(column, old)));
      else if (column.role === 'flag') row.set(column.column, print(isFlagged(owner, column, link.target)));
      else if (column.column === context.plan.id) row.set(column.column, idCell(column, record, context.forms));
      else row.set(column.column, original ? readCell(column, original.raw) : { raw: null, value: null });
    }
    addUndocumented(context, record, row);
    return [row];
  });
}

function idValue({ type }: ColumnPlan, id: string | undefined): string | number | null {
  if (id === undefined) return null;
  return type.kind === 'integer' ? Number(id) : id;
}

function isFlagged({ english }: LivingDocument, { flag = '' }: ColumnPlan, target: string): boolean {
  return rowsIn(english[flag]).some(({ documentId }) => documentId === target);
}

function targetsOf({ plan }: JunctionContext, { english }: LivingDocument): string[] {
  const related = rowsIn(english[plan.mapping.relation?.attribute ?? '']);
  return [...new Set(related.map(({ documentId }: Row) => String(documentId as string)))];
}

async function ownersOf(
  { strapi, plan }: JunctionContext,
  documentIds: readonly string[],
): Promise<Map<string, LivingDocument>> {
  const { owner = '', attribute = '' } = plan.mapping.relation ?? {};
  const flags = plan.columns.flatMap(({ flag }) => flag ?? []);
  if (documentIds.length === 0) return new Map();
  const where = { documentId: { $in: [...new Set(documentIds)] } };
  return loadDocuments(strapi, { uid: owner, where, links: [attribute, ...flags] });
}

function sideTable({ plan }: JunctionContext, side: 'owner' | 'target'): string {
  return plan.columns.find((column) => column.side === side)?.refersTo[0] ?? '';
}

async function sideIds(
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

/** Gives links that were made here a row of their own in the junction table. */
export async function numberLinks(context: JunctionContext): Promise<void> {
  const { strapi, system, plan } = context;
  const owner = plan.mapping.relation?.owner ?? '';
  const next = await freshIds(strapi, system, plan);
  for await (const records of readRecords(strapi, { system, table: sideTable(context, 'owner'), numeric: false })) {
    const owners = await ownersOf(
      context,
      records.flatMap(({ targetDocumentId }) => targetDocumentId ?? []),
    );
    const known = await knownLinks(context, [...owners.keys()]);
    const links = [...owners].flatMap(([id, document]) =>
      targetsOf(context, document).map((target) => ({ owner: id, target })),
    );
    const exported = await sideIds(
      context,
      'target',
      links.map(({ target }) => target),
    );
    const fresh = links.filter(({ owner: id, target }) => exported.has(target) && !known.has(`${id} ${target}`));
    await saveIntegrationRecords(
      strapi,
      fresh.map((link) => ({
        system: recordSystem(system),
        externalModel: plan.table,
        externalId: next(),
        targetType: owner,
        targetDocumentId: link.owner,
        residue: { link },
      })),
    );
  }
}

async function knownLinks({ strapi, system, plan }: JunctionContext, owners: readonly string[]): Promise<Set<string>> {
  const rows = (await strapi.db.query('api::system.integration-record' as never).findMany({
    where: {
      system: recordSystem(system),
      externalModel: plan.table,
      targetType: plan.mapping.relation?.owner,
      targetDocumentId: { $in: owners },
    },
    select: ['residue'],
  } as never)) as { residue: LegacyRecord['residue'] | null }[];
  return new Set(rows.flatMap(({ residue }) => (residue?.link ? `${residue.link.owner} ${residue.link.target}` : [])));
}
