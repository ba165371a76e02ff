import type { Core } from '@strapi/strapi';
import { withTrash } from '../../api/system/public';
import { modelsOf } from '../../shared/models/model';
import { loadDocumented, loadMapping } from '../mapping/load-mapping';
import type { SystemName } from '../mapping/mapping-file';
import type { SystemPlan, TablePlan } from '../mapping/plan';
import { resolveMapping } from '../mapping/resolve-mapping';
import { Report } from '../report/report';
import { isNumbered } from './fresh-ids';
import { junctionRows } from './junction';
import { keptRows } from './kept-rows';
import { loadOldIds, loadRows, type LoadContext } from './load-rows';
import { numberLinks } from './number-links';
import { numberNewborn } from './number-newborn';
import { idCell, printRow, type PrintContext } from './print-row';
import { countRecords, readForms, readRecords, type LegacyRecord } from './read-records';
import type { ExportRow, Sink, SinkColumn } from './sinks/sink';

export interface ExportOptions {
  system: SystemName;
  sink: Sink;
  /** Hears how far the export is: rows gone over, of how many. */
  onProgress?: (progress: { table: string; done: number; total: number }) => void;
}

/**
 * Writes every documented table of a system with the rows that live here. Nothing appears under the target's name
 * when it fails.
 * @throws AppError `misconfigured` when the mapping does not fit the application
 */
export function exportSystem(strapi: Core.Strapi, options: ExportOptions): Promise<Report> {
  // Rows that the document marks as deleted are rows of it.
  return withTrash(() => exportAll(strapi, options));
}

async function exportAll(strapi: Core.Strapi, { system, sink, onProgress }: ExportOptions): Promise<Report> {
  const report = new Report();
  try {
    const plan = planOf(strapi, system);
    await numberNewborn(strapi, plan);
    const total = await countRecords(strapi, system);
    let done = 0;
    for (const table of plan.tables) {
      const onRows = (rows: number): void => onProgress?.({ table: table.table, done: (done += rows), total });
      await exportTable({ strapi, plan, table, sink, report, onRows });
    }
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return report;
}

/** Columns whose attribute the application lacks are left out here as in the import: they are in the residue. */
function planOf(strapi: Core.Strapi, system: SystemName): SystemPlan {
  return resolveMapping(loadMapping(system), loadDocumented(system), modelsOf(strapi)).plan;
}

interface TableExport {
  strapi: Core.Strapi;
  plan: SystemPlan;
  table: TablePlan;
  sink: Sink;
  report: Report;
  onRows: (rows: number) => void;
}

async function exportTable({ strapi, plan, table, sink, report, onRows }: TableExport): Promise<void> {
  const { system } = plan;
  const typeOf = (name: string): string | undefined =>
    plan.tables.find((other) => other.table === name)?.documents[0]?.uid;
  const forms = await readForms(strapi, { system, table: table.table });
  const context = { strapi, system, plan: table, typeOf, forms };
  if (table.kind === 'relation') await numberLinks(context);
  report.of(table.table);
  const out = await sink.openTable(table.table, columnsOf(table));
  for await (const records of readRecords(strapi, { system, table: table.table, numeric: isNumbered(table) })) {
    const rows = await rowsOf(context, records, report);
    if (rows.length > 0) await out.write(rows);
    report.written(table.table, rows.length);
    onRows(records.length);
  }
  await out.close();
}

/** The documented columns in their order, then those that only the mapping names. */
function columnsOf({ columns, documented, id }: TablePlan): SinkColumn[] {
  const names = new Set([...Object.keys(documented.columns), ...columns.map(({ column }) => column)]);
  return [...names].map((name) => {
    const facts = documented.columns[name];
    const declared = facts && facts.type !== 'unstated' ? facts.type : '';
    const plan = columns.find(({ column }) => column === name);
    const required = facts?.required === true && plan !== undefined;
    return { name, declared, type: plan?.type ?? { kind: 'text' }, primaryKey: name === id, required };
  });
}

/** The rows behind a page of records, as the document has them; those that it could not take go into the report. */
async function rowsOf(
  context: LoadContext & Pick<PrintContext, 'forms'>,
  records: readonly LegacyRecord[],
  report: Report,
): Promise<ExportRow[]> {
  const { plan } = context;
  if (plan.kind !== 'documents') {
    const rows = plan.kind === 'relation' ? await junctionRows(context, records) : await keptRows(context, records);
    report.read(plan.table, rows.length);
    return rows;
  }
  const loaded = await loadRows(context, records);
  report.read(plan.table, loaded.length);
  const oldIdOf = await loadOldIds(context, loaded);
  return loaded.flatMap((input) => {
    const printed = printRow({ ...context, oldIdOf }, input);
    if (printed.ok) return [printed.row];
    const idColumn = plan.columns.find(({ role }) => role === 'id');
    const id = idColumn ? idCell(idColumn, input.record).value : input.record.externalId;
    report.reject(plan.table, { id, reason: printed.reason, column: printed.column });
    return [];
  });
}
