import { rejectedLines } from '../report/report';
import { REPAIRS } from '../repair/repair';
import type { RepairCount } from './run-state';
import { holderText } from '../store/describe-holder';
import type { Finding, FindingKind } from './run-findings';
import type { ImportOptions, ImportResult } from './run-import';

type TableResult = ImportResult['tables'][string];

/** How the report calls each kind of finding, and what it says of it. */
const KINDS: Record<FindingKind, { name: string; sentence: string }> = {
  conflict: { name: 'conflicts', sentence: 'changed here and in the source since the last import' },
  renamed: { name: 'renamed', sentence: "called otherwise here, because the name is another record's" },
  deletedHere: { name: 'deletedHere', sentence: 'deleted here, and changed in the source since' },
  deletedInSource: { name: 'deletedInSource', sentence: 'no longer in the source, and still here' },
  change: { name: 'changes', sentence: 'would take what the source changed' },
};

/** The report as `--report` writes it. */
export function reportOf(
  { tables, unknownTables, missingTables, resumed, todo }: ImportResult,
  dryRun: boolean,
): object {
  const counts: Record<string, object> = {};
  const residue: Record<string, object> = {};
  for (const [table, result] of Object.entries(tables)) {
    const { read, written, updated, unchanged, rejected, findings, found = {}, ...kept } = result;
    counts[table] = {
      read,
      written,
      ...(updated !== undefined && { updated }),
      ...(unchanged !== undefined && { unchanged }),
      rejected,
      ...namedFindings(found, findings),
    };
    if (Object.keys(kept).length > 0) residue[table] = kept;
  }
  return { tables: counts, columns: residue, unknownTables, missingTables, todo, resumed, dryRun };
}

function namedFindings(found: NonNullable<TableResult['found']>, findings: TableResult['findings']): object {
  const kinds = Object.keys(found) as FindingKind[];
  return Object.fromEntries(
    kinds.map((kind) => [KINDS[kind].name, { count: found[kind], rows: findings[kind] ?? [] }]),
  );
}

/** Whether nothing is left to be looked at: no row was rejected, and nobody has to say which side wins. */
export function isComplete({ tables }: ImportResult, { prefer }: Pick<ImportOptions, 'prefer'>): boolean {
  return Object.values(tables).every(
    ({ rejected, found }) => rejected.length === 0 && (prefer !== undefined || !found?.conflict),
  );
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

const HEADINGS = ['read', 'new', 'changed', 'unchanged', 'rejected'];
const WIDTHS = HEADINGS.map((heading) => Math.max(9, heading.length));

function columns(values: readonly string[]): string {
  return values.map((value, at) => value.padStart(WIDTHS[at] ?? 9)).join('  ');
}

/** The report for people: a line for each table, below it the rejected rows and what else was found. */
export function printReport(
  result: ImportResult,
  { dryRun = false, prefer }: Pick<ImportOptions, 'dryRun' | 'prefer'> = {},
): string {
  const lines: string[] = [];
  const names = Object.keys(result.tables);
  const width = Math.max(12, ...names.map((name) => name.length));
  lines.push(`${'table'.padEnd(width)}  ${columns(HEADINGS)}`);
  for (const [table, counts] of Object.entries(result.tables)) {
    const {
      read,
      written,
      updated = 0,
      unchanged = 0,
      rejected,
      undocumented,
      missing,
      residue,
      warnings,
      repairs,
    } = counts;
    const numbers = [read, written - updated, updated, unchanged, rejected.length].map(String);
    lines.push(`${table.padEnd(width)}  ${columns(numbers)}`);
    lines.push(
      ...rejectedLines(rejected),
      ...findingLines(counts),
      ...facts('columns that no document names, kept', undocumented),
      ...facts('documented columns that are not there', missing),
      ...facts('originals kept of', residue),
      ...danglingLines(counts),
      ...(repairs ?? []).map(repairLine),
      ...(warnings ?? []).map((warning) => `    note: ${warning}`),
    );
  }
  lines.push(...facts('tables that no document names, left alone', result.unknownTables).map((line) => line.trim()));
  lines.push(...facts('documented tables that are not there', result.missingTables).map((line) => line.trim()));
  lines.push(...todoLines(result));
  if (prefer === undefined) lines.push(...summary(result, dryRun));
  return lines.join('\n');
}

function danglingLines({ dangling = {} }: TableResult): string[] {
  return Object.entries(dangling).map(
    ([column, count]) =>
      `    ${count} ${count === 1 ? 'row refers' : 'rows refer'} by ${column} to what is not there: mend the source, or leave it; the next run looks again`,
  );
}

const SHOWN = 20;

function findingLines({ found = {}, findings }: TableResult): string[] {
  return (Object.keys(found) as FindingKind[]).flatMap((kind) => {
    const rows = (findings[kind] ?? []).slice(0, SHOWN);
    const count = found[kind] ?? 0;
    const lines = rows.map((row) => `      ${findingLine(row)}`);
    return [
      `    ${count} ${count === 1 ? 'row' : 'rows'} ${KINDS[kind].sentence}:`,
      ...lines,
      ...(count > rows.length ? [`      and ${count - rows.length} more`] : []),
    ];
  });
}

function findingLine({ id, documentId, attributes, to, holder }: Finding): string {
  const what = attributes && attributes.length > 0 ? `: ${attributes.join(', ')}` : '';
  const name = to === undefined ? '' : ` is ${to}`;
  const whose = holder ? `; its own is that of ${holderText(holder)}` : '';
  return `row ${String(id as string)} (${documentId ?? 'no document'})${what}${name}${whose}`;
}

function todoLines({ todo }: ImportResult): string[] {
  if (todo.length === 0) return [];
  return ['To do:', ...todo.flatMap(({ what, how }) => [`  - ${what}`, `    ${how}`])];
}

function summary({ tables }: ImportResult, dryRun: boolean): string[] {
  const all = Object.values(tables);
  const conflicts = all.reduce((sum, { found }) => sum + (found?.conflict ?? 0), 0);
  if (conflicts === 0) return [];
  const stands = dryRun ? 'would stay' : 'stays';
  return [
    `${conflicts} ${conflicts === 1 ? 'row was' : 'rows were'} changed on both sides: without --prefer source what is here ${stands}.`,
  ];
}
