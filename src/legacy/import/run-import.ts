import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { exclusively } from '../../shared/database/exclusive';
import { modelsOf } from '../../shared/models/model';
import { asUseCase } from '../../shared/documents/use-case-scope';
import { aftermathsOf } from '../../shared/imports/import-aftermath';
import { todosOf, type ImportTodo } from '../../shared/imports/import-todo';
import { AppError } from '../../shared/errors/app-error';
import { now } from '../../shared/time/clock';
import { loadDocumented, loadMapping } from '../mapping/load-mapping';
import type { SystemName } from '../mapping/mapping-file';
import type { SystemPlan, TablePlan } from '../mapping/plan';
import { refersTo, stampOf } from '../mapping/plan-facts';
import { resolveMapping } from '../mapping/resolve-mapping';
import type { Source, SourceTable } from '../source/source';
import type { CollisionPolicy } from '../store/other-names';
import { Fingerprints } from '../merge/fingerprints';
import type { Preference } from '../merge/merge-attributes';
import { inBatch, modelsOfTable, type ImportContext, type TableWork } from './context';
import { noteGoneRows } from './gone-rows';
import { passOver } from './import-table';
import { Lookup } from './lookup';
import { orderTables } from './order-tables';
import type { Finding, FindingKind } from './run-findings';
import { RunState, type TableCounts } from './run-state';
import type { Rejection } from '../report/report';

export interface ImportOptions {
  system: SystemName;
  source: Source;
  dryRun?: boolean;
  /** Which side wins where an attribute was changed here and in the source; without it the platform, and it is said again. */
  prefer?: Preference;
  /** What becomes of a row whose name, such as a slug or a code, is another document's; it is rejected where nobody says. */
  onCollision?: CollisionPolicy;
  /** Hears how far the run is: rows gone over, of about how many. */
  onProgress?: (progress: { table: string; done: number; total: number }) => void;
}

export interface ImportResult {
  resumed: boolean;
  tables: Record<string, TableCounts & { rejected: Rejection[]; findings: Partial<Record<FindingKind, Finding[]>> }>;
  /** Tables of the source that no document names. */
  unknownTables: string[];
  /** What is left for people to do. */
  todo: ImportTodo[];
  /** Documented tables that the source lacks. */
  missingTables: string[];
}

const ROLLED_BACK = Symbol('rolled back');

/**
 * Brings a documented database into the platform, below the document service: rows are judged by the rules of their
 * types, nobody is mailed, nothing is priced again. An interrupted run goes on where it stopped; a run after a finished
 * one brings what the source changed since, and leaves what was changed here.
 * @throws AppError `invalid_input` where the source has none of the documented tables; `unavailable` while another
 * import runs
 */
export function runImport(strapi: Core.Strapi, options: ImportOptions): Promise<ImportResult> {
  return exclusively(strapi, { name: 'legacy-import', waitMs: 1000 }, () =>
    asUseCase(() => (options.dryRun ? dryRun(strapi, options) : run(strapi, options))),
  );
}

/** The same run in one transaction that is rolled back. */
async function dryRun(strapi: Core.Strapi, options: ImportOptions): Promise<ImportResult> {
  let result: ImportResult | undefined;
  try {
    await strapi.db.transaction(async () => {
      result = await run(strapi, options);
      throw ROLLED_BACK;
    });
  } catch (error) {
    if (error !== ROLLED_BACK) throw error;
  }
  return result as ImportResult;
}

async function run(strapi: Core.Strapi, options: ImportOptions): Promise<ImportResult> {
  const { system, source } = options;
  const { plan } = resolveMapping(loadMapping(system), loadDocumented(system), modelsOf(strapi));
  const tables = new Map((await source.tables()).map((table) => [table.name, table]));
  const known = plan.tables.filter(({ table }) => tables.has(table));
  if (known.length === 0) {
    throw new AppError('invalid_input', `${source.name} has none of the tables that ${system} documents.`);
  }
  const at = now(strapi);
  const state = await strapi.db.transaction(({ trx }) =>
    RunState.open(trx as Knex.Transaction, { system, source: source.name, at, fresh: options.dryRun === true }),
  );
  const context: ImportContext = {
    strapi,
    plan,
    source,
    tables,
    run: state,
    lookup: new Lookup(strapi, system),
    prints: new Fingerprints(strapi),
    now: at,
    onCollision: options.onCollision ?? 'reject',
    ...(options.prefer && { prefer: options.prefer }),
  };
  await importTables(context, { known, options });
  // What follows has transactions of its own, which a dry run could not take back.
  const todo = options.dryRun ? [] : await followUp(context, known);
  await strapi.db.transaction(({ trx }) => state.finish(trx as Knex.Transaction, at));
  return { ...(await resultOf(context, known)), todo };
}

/** What contexts make of imported rows, such as the claims of bookings to come. @returns what people have to do */
async function followUp({ strapi, run }: ImportContext, known: TablePlan[]): Promise<ImportTodo[]> {
  const tableOf = new Map(known.flatMap(({ table, documents }) => documents.map(({ uid }) => [uid, table] as const)));
  for (const aftermath of aftermathsOf(strapi, new Set(tableOf.keys()))) {
    for (const warning of await aftermath.run(strapi)) run.warn(tableOf.get(aftermath.uid) ?? '', warning);
  }
  return todosOf(strapi, new Set(tableOf.keys()));
}

async function importTables(
  context: ImportContext,
  { known, options }: { known: TablePlan[]; options: ImportOptions },
): Promise<void> {
  const byName = new Map(known.map((plan) => [plan.table, plan]));
  const groups = orderTables(new Map(known.map((plan) => [plan.table, refersTo(plan)])));
  const total = await countRows(context, known);
  const at = context.run.checkpoint;
  let done = Object.values(context.run.counts).reduce((sum, { read }) => sum + read, 0);
  // A table that the source no longer has says nothing of where to go on.
  let isReached = at === null || !byName.has(at.table);
  for (const group of groups) {
    // Groups before the one that the interrupted run was in are complete.
    isReached ||= at !== null && group.includes(at.table);
    if (!isReached) continue;
    const plans = group.flatMap((table) => byName.get(table) ?? []);
    await importGroup(context, plans, (table, count) => {
      done += count;
      options.onProgress?.({ table, done, total });
    });
  }
}

async function countRows({ source, tables }: ImportContext, known: TablePlan[]): Promise<number> {
  let total = 0;
  for (const { table } of known) total += await source.count(tables.get(table) as SourceTable);
  return total;
}

/** Tables that refer to each other: first the rows, then the links that close the ring, until no row is left dangling. */
async function importGroup(
  context: ImportContext,
  plans: TablePlan[],
  onRows: (table: string, count: number) => void,
): Promise<void> {
  const { run } = context;
  const isRing = plans.some((plan) => refersTo(plan).some((table) => plans.some((other) => other.table === table)));
  const names = plans.map(({ table }) => table);
  const place = names.indexOf(run.checkpoint?.table ?? '');
  const stage = run.checkpoint && place >= 0 ? run.checkpoint.stage : 'rows';
  if (stage === 'rows') {
    for (const plan of plans.slice(Math.max(0, place))) {
      describeColumns(context, plan);
      await inBatch(context.strapi, (trx) => run.recallColumns(trx, plan.table));
      // What of the ring comes later, and the table itself, is not complete yet.
      const deferred = new Set(names.slice(names.indexOf(plan.table)));
      const work = tableWork(context, plan, deferred);
      await passOver(work, { stage: 'rows', onRows: (count) => onRows(plan.table, count) });
      await noteGoneRows(work);
    }
  }
  if (!isRing) return;
  context.lookup.clear();
  // Links of rows that are as they were are made already.
  if (stage === 'rows' && plans.every((plan) => run.countsOf(plan.table).written === 0)) return;
  // A run that was killed here may have withdrawn rows already.
  let withdrawn = stage === 'rows' ? 0 : 1;
  const unlinked = { rows: plans, links: plans.slice(place), check: [] }[stage];
  for (const plan of unlinked) {
    const deferred = new Set(names.slice(names.indexOf(plan.table)));
    withdrawn += await passOver(tableWork(context, plan, deferred), {
      stage: 'links',
      onRows: () => onRows(plan.table, 0),
    });
  }
  while (withdrawn > 0) {
    withdrawn = 0;
    for (const plan of plans) {
      withdrawn += await passOver(tableWork(context, plan, new Set()), {
        stage: 'check',
        onRows: () => onRows(plan.table, 0),
      });
    }
  }
  context.lookup.clear();
}

function tableWork(context: ImportContext, plan: TablePlan, deferred: ReadonlySet<string>): TableWork {
  return {
    context,
    plan,
    table: context.tables.get(plan.table) as SourceTable,
    deferred,
    models: modelsOfTable(context.strapi, plan),
    stamp: stampOf(plan),
    reject: ({ id }, fault) => context.run.reject(plan.table, { id, ...fault }),
  };
}

function describeColumns({ run, tables }: ImportContext, { table, columns, documented }: TablePlan): void {
  const counts = run.countsOf(table);
  const own = tables.get(table)?.columns ?? [];
  const mapped = columns.map(({ column }) => column);
  const undocumented = own.filter((column) => !mapped.includes(column));
  const missing = Object.keys(documented.columns).filter((column) => !own.includes(column));
  if (undocumented.length > 0) counts.undocumented = undocumented;
  if (missing.length > 0) counts.missing = missing;
}

async function resultOf(
  { strapi, run, tables, plan }: ImportContext,
  known: TablePlan[],
): Promise<Omit<ImportResult, 'todo'>> {
  const rejections = await strapi.db.transaction(({ trx }) => run.rejections(trx as Knex.Transaction));
  const findings = await strapi.db.transaction(({ trx }) => run.findings.load(trx as Knex.Transaction));
  const result: ImportResult['tables'] = {};
  for (const { table } of known) {
    result[table] = {
      ...run.countsOf(table),
      rejected: rejections.get(table) ?? [],
      findings: findings.get(table) ?? {},
    };
  }
  const documented = (loadedTables: SystemPlan): string[] => loadedTables.tables.map(({ table }) => table);
  return {
    resumed: run.resumed,
    tables: result,
    unknownTables: [...tables.keys()].filter((table) => !documented(plan).includes(table)),
    missingTables: documented(plan).filter((table) => !tables.has(table)),
  };
}
