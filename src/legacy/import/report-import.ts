import { rejectedLines, type TableReport } from '../report/report';
import { REPAIRS } from '../repair/repair';
import type { ImportResult } from './run-import';
import type { RepairCount } from './run-state';

/** The report as `--report` writes it. */
export function reportOf({ tables, unknownTables, missingTables, resumed }: ImportResult, dryRun: boolean): object {
  const counts: Record<string, TableReport> = {};
  const residue: Record<string, object> = {};
  for (const [table, { read, written, rejected, ...kept }] of Object.entries(tables)) {
    counts[table] = { read, written, rejected };
    if (Object.keys(kept).length > 0) residue[table] = kept;
  }
  return { tables: counts, columns: residue, unknownTables, missingTables, resumed, dryRun };
}

/** Whether some row was rejected. */
export function hasRejections({ tables }: ImportResult): boolean {
  return Object.values(tables).some(({ rejected }) => rejected.length > 0);
}

function facts(label: string, values: readonly string[] | undefined): string[] {
  return values && values.length > 0 ? [`    ${label}: ${values.join(', ')}`] : [];
}

/** Which rule gave other values than the source has, and in which rows; the originals are kept. */
function repairLine({ column, rule, rows, ids }: RepairCount): string {
  const shown = ids.slice(0, 5).map(String).join(', ');
  const more = rows > 5 ? ', …' : '';
  return `    ${column} repaired in ${rows} ${rows === 1 ? 'row' : 'rows'} (${shown}${more}), ${rule}: ${REPAIRS[rule]}`;
}

/** The report for people: a line for each table, the rejected rows below it. */
export function printReport(result: ImportResult): string {
  const lines: string[] = [];
  const names = Object.keys(result.tables);
  const width = Math.max(12, ...names.map((name) => name.length));
  lines.push(`${'table'.padEnd(width)}  ${'read'.padStart(9)}  ${'written'.padStart(9)}  ${'rejected'.padStart(9)}`);
  for (const [table, counts] of Object.entries(result.tables)) {
    const { read, written, rejected, undocumented, missing, residue, warnings, repairs } = counts;
    const numbers = [read, written, rejected.length].map((count) => String(count).padStart(9));
    lines.push(`${table.padEnd(width)}  ${numbers.join('  ')}`);
    lines.push(
      ...rejectedLines(rejected),
      ...facts('columns that no document names, kept', undocumented),
      ...facts('documented columns that are not there', missing),
      ...facts('originals kept of', residue),
      ...(repairs ?? []).map(repairLine),
      ...(warnings ?? []).map((warning) => `    note: ${warning}`),
    );
  }
  lines.push(...facts('tables that no document names, left alone', result.unknownTables).map((line) => line.trim()));
  lines.push(...facts('documented tables that are not there', result.missingTables).map((line) => line.trim()));
  return lines.join('\n');
}
