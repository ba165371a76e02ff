import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SystemPlan, TablePlan } from '../mapping/plan';
import type { Fingerprints } from '../merge/fingerprints';
import type { Preference } from '../merge/merge-attributes';
import { modelOf, type ImportModel } from '../model/import-model';
import type { Fault } from '../rows/import-row';
import type { CollisionPolicy } from '../store/other-names';
import type { Source, SourceTable } from '../source/source';
import type { JsonValue } from '../values/source-value';
import type { Lookup } from './lookup';
import type { RunState } from './run-state';

/** What every step of an import needs. */
export interface ImportContext {
  strapi: Core.Strapi;
  plan: SystemPlan;
  source: Source;
  /** The tables that the source has, by name. */
  tables: Map<string, SourceTable>;
  run: RunState;
  lookup: Lookup;
  prints: Fingerprints;
  /** Which side wins where both changed an attribute; the platform, for this time, where nobody says. */
  prefer?: Preference;
  onCollision: CollisionPolicy;
  /** One instant for all that the run writes. */
  now: Date;
}

/** A table that is being written. */
export interface TableWork {
  context: ImportContext;
  plan: TablePlan;
  table: SourceTable;
  /** Tables of the same ring that are not complete yet: links to them are made in a second pass. */
  deferred: ReadonlySet<string>;
  models: ImportModel[];
  /** What else than its values decides what becomes of a row: where its columns go. */
  stamp: string;
  reject: (row: { id: JsonValue }, fault: Fault) => void;
}

/** Runs a batch in one transaction, in that of a dry run where there is one. */
export function inBatch<T>(strapi: Core.Strapi, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  return strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction)) as Promise<T>;
}

export function modelsOfTable(strapi: Core.Strapi, { documents }: TablePlan): ImportModel[] {
  return documents.map(({ uid }) => modelOf(strapi, uid));
}
