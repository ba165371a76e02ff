import type { Knex } from 'knex';
import type { ImportModel } from '../model/import-model';
import { chunksOf } from '../import/lookup';
import type { DocumentWrite } from './write-rows';

/** A write whose unique value is another's already. */
export interface Collision {
  write: DocumentWrite;
  /** The attributes of the unique. */
  attributes: string[];
  /** The document that has the value. */
  holder: string;
}

/**
 * Finds what would collide with rows that are stored, or with earlier ones of the batch, in any unique of the type; a
 * language and a version (draft, published) is compared with the same of others. Values of null never collide, nor
 * does what lies in the trash with what gives its values free there.
 */
export async function findCollisions(
  trx: Knex,
  { model, writes }: { model: ImportModel; writes: readonly DocumentWrite[] },
): Promise<Map<DocumentWrite, Collision>> {
  const collisions = new Map<DocumentWrite, Collision>();
  if (model.uniques.length === 0) return collisions;
  const all = writes.flatMap((write) => write.versions.map((version) => ({ write, ...version })));
  for (const { columns: unique, living } of model.uniques) {
    const rows = living ? all.filter(({ columns }) => (columns.deleted_at ?? null) === null) : all;
    const [first = ''] = unique;
    const attributes = attributesOf(model, unique);
    const holders = new Map<string, string>();
    const values = [
      ...new Set(rows.map(({ columns }) => columns[first]).filter((value) => value !== null && value !== undefined)),
    ];
    for (const chunk of chunksOf(values)) {
      const query = trx(model.table).whereIn(first, chunk as string[]);
      const stored = (await (living ? query.whereNull('deleted_at') : query).select(
        'document_id',
        'locale',
        'published_at',
        ...unique,
      )) as Record<string, unknown>[];
      for (const row of stored) {
        const version = { locale: row.locale as string | null, published: row.published_at !== null };
        const key = keyOf(unique, version, row);
        if (key !== undefined) holders.set(key, row.document_id as string);
      }
    }
    for (const { write, version, columns } of rows) {
      if (collisions.has(write)) continue;
      const key = keyOf(unique, version, columns);
      if (key === undefined) continue;
      const holder = holders.get(key);
      if (holder !== undefined && holder !== write.documentId) collisions.set(write, { write, attributes, holder });
      else holders.set(key, write.documentId);
    }
  }
  return collisions;
}

function attributesOf(model: ImportModel, columns: readonly string[]): string[] {
  return columns.map((column) => Object.keys(model.columns).find((name) => model.columns[name] === column) ?? column);
}

function keyOf(
  unique: readonly string[],
  { locale, published }: { locale: string | null; published: boolean },
  row: Record<string, unknown>,
): string | undefined {
  const values = unique.map((column) => row[column]);
  if (values.some((value) => value === null || value === undefined)) return undefined;
  return JSON.stringify([locale, published, ...values.map(comparable)]);
}

/** As both databases give it back: numbers may be texts, instants numbers. */
function comparable(value: unknown): string {
  return value instanceof Date
    ? String(value.getTime())
    : typeof value === 'boolean'
      ? String(Number(value))
      : String(value);
}
