import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { dateOf, jsonOf } from '../../shared/database/row-values';
import { RECORDS, FORMS_MODEL, recordSystem } from '../records/residue';
import { newDocumentId } from '../rows/document-keys';
import type { RepairRule } from '../repair/repair';
import type { Holder, Rejection } from '../report/report';
import type { Repair } from '../rows/import-row';
import type { Position } from '../source/source';
import type { JsonValue } from '../values/source-value';
import type { ColumnForms } from '../rows/read-rows';
import { REJECTIONS, RUNS } from './ensure-import-tables';
import { Findings, type Finding, type FindingCounts, type FindingKind } from './run-findings';

export interface TableCounts {
  read: number;
  /** Rows that are new here, or that took something from the source. */
  written: number;
  /** Of those written, rows that were here before. */
  updated?: number;
  /** Rows of which nothing was written: the source says what it said before, or what is here stays. */
  unchanged?: number;
  /** How many of each kind was found. */
  found?: FindingCounts;
  /** Columns of the source that no document names. */
  undocumented?: string[];
  /** Documented columns that the source lacks. */
  missing?: string[];
  /** Columns whose values, or some of them, are kept in the integration records. */
  residue?: string[];
  /** Values that refer to rows which are not there, by column; the originals are kept. */
  dangling?: Record<string, number>;
  warnings?: string[];
  /** Values that a rule gave in the place of what the source says, by column and rule. */
  repairs?: RepairCount[];
}

export interface RepairCount {
  column: string;
  rule: RepairRule;
  rows: number;
  /** The first rows of them, by id. */
  ids: JsonValue[];
}

/** Where a run is: in which table's rows or links, and after which row. */
export interface Checkpoint {
  stage: 'rows' | 'links' | 'check';
  table: string;
  after: Position | null;
}

/** What is remembered of a table's columns. */
interface ColumnMemory {
  forms?: ColumnForms;
  /** Those whose originals are kept. */
  kept?: string[];
}

interface RunRow {
  id: string;
  started_at: Date | string | number;
  checkpoint: string | null;
  counts: string;
  forms: string;
}

/** A run of an import: its counts, forms and rejections, kept with each batch so that a killed run goes on. */
export class RunState {
  counts: Record<string, TableCounts> = {};
  forms: Record<string, ColumnForms> = {};
  checkpoint: Checkpoint | null = null;
  private interrupted: Checkpoint | null = null;
  private pending: { table: string; rejection: Rejection }[] = [];

  readonly startedAt: Date;
  readonly resumed: boolean;
  /** Nothing of it is kept. */
  readonly isDry: boolean;
  readonly findings: Findings;

  private constructor(
    readonly id: string,
    readonly system: string,
    { startedAt, resumed, isDry }: { startedAt: Date; resumed: boolean; isDry: boolean },
  ) {
    this.startedAt = startedAt;
    this.resumed = resumed;
    this.isDry = isDry;
    this.findings = new Findings(id);
  }

  /** The unfinished run of the system on this source, or a new one. */
  static async open(
    knex: Knex,
    { system, source, at, fresh }: { system: string; source: string; at: Date; fresh: boolean },
  ): Promise<RunState> {
    const unfinished = fresh
      ? undefined
      : ((await knex(RUNS).where({ system, source, state: 'running' }).orderBy('started_at', 'desc').first()) as
          | RunRow
          | undefined);
    if (unfinished) {
      const state = new RunState(unfinished.id, system, {
        startedAt: dateOf(unfinished.started_at) ?? at,
        resumed: true,
        isDry: false,
      });
      state.counts = jsonOf(unfinished.counts);
      state.forms = jsonOf(unfinished.forms);
      state.checkpoint = jsonOf(unfinished.checkpoint);
      state.interrupted = state.checkpoint;
      return state;
    }
    const state = new RunState(randomBytes(12).toString('hex'), system, {
      startedAt: at,
      resumed: false,
      isDry: fresh,
    });
    await knex(RUNS).insert({
      id: state.id,
      system,
      source,
      state: 'running',
      started_at: at,
      counts: '{}',
      forms: '{}',
    });
    return state;
  }

  /**
   * After which row a pass begins: where it was interrupted, the first time that it is asked for. A check begins anew,
   * since what an earlier half of it withdrew concerns the whole table.
   */
  resumeAt({ stage, table }: Pick<Checkpoint, 'stage' | 'table'>): Position | null {
    const at = this.interrupted;
    if (stage === 'check' || at?.stage !== stage || at.table !== table) return null;
    this.interrupted = null;
    return at.after;
  }

  countsOf(table: string): TableCounts {
    return (this.counts[table] ??= { read: 0, written: 0 });
  }

  formsOf(table: string): ColumnForms {
    return (this.forms[table] ??= {});
  }

  /** The forms and kept columns that an earlier run saw: rows that are unchanged since are not read again. */
  async recallColumns(trx: Knex, table: string): Promise<void> {
    if (this.forms[table]) return;
    const at = { system: recordSystem(this.system), external_model: FORMS_MODEL, external_id: table };
    const record = (await trx(RECORDS).where(at).first('residue')) as { residue: unknown } | undefined;
    const { forms = {}, kept = [] } = jsonOf<ColumnMemory | null>(record?.residue ?? null) ?? {};
    this.forms[table] = forms;
    if (kept.length > 0) this.countsOf(table).residue = kept;
  }

  reject(table: string, rejection: Rejection): void {
    this.pending.push({ table, rejection });
  }

  /** A value refers to what is not there. */
  dangles(table: string, column: string): void {
    const dangling = (this.countsOf(table).dangling ??= {});
    dangling[column] = (dangling[column] ?? 0) + 1;
  }

  note(table: string, kind: FindingKind, finding: Finding): void {
    this.findings.note((this.countsOf(table).found ??= {}), { table, kind, finding });
  }

  warn(table: string, warning: string): void {
    const counts = this.countsOf(table);
    counts.warnings ??= [];
    if (counts.warnings.length < 100 && !counts.warnings.includes(warning)) counts.warnings.push(warning);
  }

  /** Counts what rules of repair changed in a row that was written. */
  repaired(table: string, { id, repairs }: { id: JsonValue; repairs: readonly Repair[] }): void {
    const counted = (this.countsOf(table).repairs ??= []);
    for (const { column, rule } of new Map(repairs.map((one) => [`${one.column} ${one.rule}`, one])).values()) {
      let count = counted.find((one) => one.column === column && one.rule === rule);
      if (!count) counted.push((count = { column, rule, rows: 0, ids: [] }));
      count.rows += 1;
      if (count.ids.length < 20) count.ids.push(id);
    }
  }

  /** Puts the rejections of a batch in the order of its rows, whichever step found them. */
  orderRejections(ids: readonly JsonValue[]): void {
    const places = new Map(ids.map((id, place) => [id, place]));
    const placeOf = ({ rejection }: { rejection: Rejection }): number => places.get(rejection.id) ?? 0;
    this.pending.sort((one, other) => placeOf(one) - placeOf(other));
  }

  /** Stores where the run is, in the transaction of the batch that brought it there. */
  async save(trx: Knex, checkpoint: Checkpoint | null): Promise<void> {
    this.checkpoint = checkpoint;
    const rows = this.pending.map(({ table, rejection }) => ({
      run_id: this.id,
      table_name: table,
      row_id: JSON.stringify(rejection.id),
      column_name: rejection.column ?? null,
      reason: rejection.reason,
      holder: rejection.holder ? JSON.stringify(rejection.holder) : null,
    }));
    for (let from = 0; from < rows.length; from += 100) await trx(REJECTIONS).insert(rows.slice(from, from + 100));
    this.pending = [];
    await this.findings.save(trx);
    await trx(RUNS)
      .where({ id: this.id })
      .update({
        checkpoint: checkpoint && JSON.stringify(checkpoint),
        counts: JSON.stringify(this.counts),
        forms: JSON.stringify(this.forms),
      });
  }

  async finish(trx: Knex, at: Date): Promise<void> {
    await this.save(trx, null);
    await this.saveForms(trx, at);
    await trx(RUNS).where({ id: this.id }).update({ state: 'finished', finished_at: at });
  }

  /** Export reads the forms of each table in a record of its own. */
  private async saveForms(trx: Knex, at: Date): Promise<void> {
    for (const [table, forms] of Object.entries(this.forms)) {
      const record = { system: recordSystem(this.system), external_model: FORMS_MODEL, external_id: table };
      const memory: ColumnMemory = { forms, kept: this.countsOf(table).residue ?? [] };
      const residue = JSON.stringify(memory);
      await trx(RECORDS)
        .insert({ ...record, residue, document_id: newDocumentId(), created_at: at, updated_at: at, published_at: at })
        .onConflict(['system', 'external_model', 'external_id'])
        .merge({ residue, updated_at: at });
    }
  }

  /** The rejected rows of the run, in the order in which they were met. */
  async rejections(knex: Knex): Promise<Map<string, Rejection[]>> {
    const rows = (await knex(REJECTIONS).where({ run_id: this.id }).orderBy('id')) as Record<string, string | null>[];
    const byTable = new Map<string, Rejection[]>();
    for (const { table_name, row_id, column_name, reason, holder } of rows) {
      const table = byTable.get(String(table_name)) ?? [];
      byTable.set(String(table_name), table);
      table.push({
        id: JSON.parse(String(row_id)) as JsonValue,
        reason: String(reason),
        ...(column_name !== null && column_name !== undefined && { column: column_name }),
        ...(holder !== null && holder !== undefined && { holder: jsonOf<Holder>(holder) }),
      });
    }
    return byTable;
  }
}
