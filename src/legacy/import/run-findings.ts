import type { Knex } from 'knex';
import { jsonOf } from '../../shared/database/row-values';
import type { Holder } from '../report/report';
import type { SourceValue } from '../values/source-value';
import { FINDINGS } from './ensure-import-tables';

/** Of a kind in a table; beyond it only the count goes on. */
const NOTED = 1000;

/**
 * What a run found out of rows: changed here and in the source (`conflict`), called otherwise here because the name is
 * another's (`renamed`), deleted here or in the source since, and, in a dry run, what would change.
 */
export type FindingKind = 'conflict' | 'renamed' | 'deletedHere' | 'deletedInSource' | 'change';

export interface Finding {
  /** The row's id in the documented database. */
  id: SourceValue;
  /** What it became here. */
  documentId: string | null;
  /** The attributes concerned, and the columns that they come from. */
  attributes?: string[];
  columns?: string[];
  /** Of a renamed row: what it is called here, and who has its own name. */
  to?: string;
  holder?: Holder;
}

interface Pending {
  table: string;
  kind: FindingKind;
  finding: Finding;
}

/** How many of each kind a table has. */
export type FindingCounts = Partial<Record<FindingKind, number>>;

/** The findings of a run, stored with each batch. */
export class Findings {
  private pending: Pending[] = [];

  constructor(private readonly runId: string) {}

  note(counts: FindingCounts, at: Pending): void {
    const count = (counts[at.kind] ?? 0) + 1;
    counts[at.kind] = count;
    if (count <= NOTED) this.pending.push(at);
  }

  async save(trx: Knex): Promise<void> {
    const rows = this.pending.map(({ table, kind, finding }) => ({
      run_id: this.runId,
      table_name: table,
      kind,
      finding: JSON.stringify(finding),
    }));
    for (let from = 0; from < rows.length; from += 100) await trx(FINDINGS).insert(rows.slice(from, from + 100));
    this.pending = [];
  }

  /** All findings of the run by table and kind, in the order in which they were met. */
  async load(knex: Knex): Promise<Map<string, Partial<Record<FindingKind, Finding[]>>>> {
    const rows = (await knex(FINDINGS).where({ run_id: this.runId }).orderBy('id')) as {
      table_name: string;
      kind: FindingKind;
      finding: unknown;
    }[];
    const byTable = new Map<string, Partial<Record<FindingKind, Finding[]>>>();
    for (const { table_name, kind, finding } of rows) {
      const table = byTable.get(table_name) ?? {};
      byTable.set(table_name, table);
      (table[kind] ??= []).push(jsonOf<Finding>(finding));
    }
    return byTable;
  }
}
