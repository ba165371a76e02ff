import type { Knex } from 'knex';
import { BASE_LOCALE } from '../../shared/languages/locales';
import { modelOf, type ImportModel, type LinkTable } from '../model/import-model';
import { chunksOf, type StoredRow } from '../import/lookup';
import type { StoreContext } from './stored-values';

/** A row that is linked to documents, in their order. */
export interface LinkWrite {
  row: StoredRow;
  targets: { rows: StoredRow[] }[];
}

/**
 * The rows of a document that a row links to, as Strapi's document service does it: its own language where both are
 * localized, English where only the target is; drafts to drafts and published to published, both where the source knows
 * no drafts.
 */
export function linkedRows(
  { source, row, target }: { source: ImportModel; row: StoredRow; target: ImportModel },
  rows: readonly StoredRow[],
): StoredRow[] {
  const locale = !target.localized ? undefined : source.localized ? row.locale : BASE_LOCALE;
  return rows.filter((other) => {
    if (locale !== undefined && other.locale !== locale) return false;
    return !target.drafts || !source.drafts || other.published === row.published;
  });
}

/** Sets the links of a relation for these rows: what they were linked to before is replaced. */
export async function writeLinks(
  { strapi }: Pick<StoreContext, 'strapi'>,
  trx: Knex,
  { model, attribute, writes }: { model: ImportModel; attribute: string; writes: readonly LinkWrite[] },
): Promise<void> {
  const link = model.links[attribute];
  if (!link) return;
  const target = modelOf(strapi, link.target);
  const pairs = writes.flatMap(({ row, targets }) => {
    const ids = targets.flatMap(({ rows }) => linkedRows({ source: model, row, target }, rows).map(({ id }) => id));
    return [...new Set(ids)].map((other, index) => ({ own: row.id, other, place: index + 1 }));
  });
  for (const ids of chunksOf(writes.map(({ row }) => row.id))) await trx(link.table).whereIn(link.own, ids).del();
  await insertPairs(trx, link, pairs);
}

export interface Pair {
  own: number;
  other: number;
  place: number;
}

/** Adds links; a target that may have one owner only leaves its earlier one. */
export async function insertPairs(trx: Knex, link: LinkTable, pairs: readonly Pair[]): Promise<void> {
  const last = new Map(pairs.map((pair) => [pair.other, pair]));
  const kept = link.exclusive ? pairs.filter((pair) => last.get(pair.other) === pair) : pairs;
  if (link.exclusive) {
    for (const others of chunksOf([...last.keys()])) await trx(link.table).whereIn(link.other, others).del();
  }
  for (const chunk of chunksOf(kept)) {
    await trx(link.table).insert(
      chunk.map(({ own, other, place }) => ({
        [link.own]: own,
        [link.other]: other,
        ...(link.order !== undefined && { [link.order]: place }),
        // The list of the other side is in the order in which its members came.
        ...(link.inverseOrder !== undefined && { [link.inverseOrder]: own }),
      })),
    );
  }
}
