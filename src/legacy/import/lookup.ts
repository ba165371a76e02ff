import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dateOf, jsonOf } from '../../shared/database/row-values';
import type { Reference } from '../convert/converter';
import { modelOf } from '../model/import-model';
import { RECORDS, recordSystem, type Residue } from '../records/residue';
import type { KnownRecord } from '../rows/import-row';

const CHUNK = 500;
const CACHED = 50_000;

/** One stored row of a document. */
export interface StoredRow {
  id: number;
  documentId: string;
  locale: string | null;
  published: boolean;
}

/** What a row of the source became. */
export interface Found {
  /** Null where the row lives in its record alone. */
  uid: string | null;
  documentId: string | null;
  /** The same, also of a document that was deleted here. */
  recordedId: string | null;
  rows: StoredRow[];
  /** Another row of the same table may mean the same document. */
  shared: boolean;
}

export function chunksOf<T>(items: readonly T[], size = CHUNK): T[][] {
  const chunks: T[][] = [];
  for (let from = 0; from < items.length; from += size) chunks.push(items.slice(from, from + size));
  return chunks;
}

/** The stored rows of documents, all languages and versions. */
export async function storedRows(
  trx: Knex,
  { table }: { table: string },
  documentIds: readonly string[],
): Promise<StoredRow[]> {
  const rows: StoredRow[] = [];
  for (const chunk of chunksOf([...new Set(documentIds)])) {
    const found = (await trx(table)
      .whereIn('document_id', chunk)
      .orderBy('id')
      .select('id', 'document_id', 'locale', 'published_at')) as Record<string, unknown>[];
    rows.push(
      ...found.map((row) => ({
        id: Number(row.id),
        documentId: row.document_id as string,
        locale: row.locale as string | null,
        published: row.published_at !== null,
      })),
    );
  }
  return rows;
}

/** Finds what rows of the source became, by table and id; remembers what it found. */
export class Lookup {
  private readonly cache = new Map<string, Found>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly system: string,
  ) {}

  /** The records of rows that were imported before, by id. */
  async records(trx: Knex, table: string, ids: readonly string[]): Promise<Map<string, KnownRecord>> {
    const found = new Map<string, KnownRecord>();
    for (const chunk of chunksOf(ids)) {
      const rows = (await trx(RECORDS)
        .where({ system: recordSystem(this.system), external_model: table })
        .whereIn('external_id', chunk)
        .select(
          'external_id',
          'target_type',
          'target_document_id',
          'residue',
          'content_hash',
          'last_synced_at',
        )) as Record<string, unknown>[];
      for (const row of rows) {
        found.set(row.external_id as string, {
          externalId: row.external_id as string,
          targetType: row.target_type as string | null,
          targetDocumentId: row.target_document_id as string | null,
          residue: jsonOf<Residue | null>(row.residue) ?? {},
          contentHash: (row.content_hash as string | null) ?? null,
          syncedAt: dateOf(row.last_synced_at),
        });
      }
    }
    return found;
  }

  /** By what a row of an earlier run is known again, where the run remembered it. */
  async contentHashes(trx: Knex, table: string, ids: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const chunk of chunksOf(ids)) {
      const rows = (await trx(RECORDS)
        .where({ system: recordSystem(this.system), external_model: table })
        .whereIn('external_id', chunk)
        .whereNotNull('content_hash')
        .select('external_id', 'content_hash')) as { external_id: string; content_hash: string }[];
      for (const { external_id, content_hash } of rows) found.set(external_id, content_hash);
    }
    return found;
  }

  /** Brings what these references mean into the memory, from which `get` gives it. */
  async load(trx: Knex, references: readonly Reference[]): Promise<void> {
    if (this.cache.size > CACHED) this.cache.clear();
    const missing = new Map<string, Set<string>>();
    for (const { table, id } of references) {
      if (this.cache.has(keyOf(table, id))) continue;
      const ids = missing.get(table) ?? new Set();
      missing.set(table, ids.add(id));
    }
    for (const [table, ids] of missing) await this.loadTable(trx, table, [...ids]);
  }

  get({ table, id }: Reference): Found | undefined {
    return this.cache.get(keyOf(table, id));
  }

  /** Forgets everything: rows were withdrawn or written again. */
  clear(): void {
    this.cache.clear();
  }

  private async loadTable(trx: Knex, table: string, ids: string[]): Promise<void> {
    const records = await this.records(trx, table, ids);
    const byType = new Map<string, Set<string>>();
    for (const { targetType, targetDocumentId } of records.values()) {
      if (targetType === null || targetDocumentId === null) continue;
      byType.set(targetType, (byType.get(targetType) ?? new Set()).add(targetDocumentId));
    }
    const rows = new Map<string, StoredRow[]>();
    for (const [uid, documentIds] of byType) {
      for (const row of await storedRows(trx, modelOf(this.strapi, uid), [...documentIds])) {
        const key = `${uid} ${row.documentId}`;
        rows.set(key, [...(rows.get(key) ?? []), row]);
      }
    }
    for (const [id, { targetType, targetDocumentId, residue }] of records) {
      const stored = rows.get(`${targetType} ${targetDocumentId}`) ?? [];
      // A document that was deleted here is no longer there to refer to, but its row of the source is.
      this.cache.set(keyOf(table, id), {
        uid: targetType,
        documentId: stored.length > 0 ? targetDocumentId : null,
        recordedId: targetDocumentId,
        rows: stored,
        shared: residue.joined === true,
      });
    }
  }
}

function keyOf(table: string, id: string): string {
  return `${table}\n${id}`;
}
