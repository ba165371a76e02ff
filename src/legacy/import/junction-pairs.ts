import type { Knex } from 'knex';
import type { DocumentPair, JunctionLink } from '../merge/choose-junction';
import { modelOf, type ImportModel } from '../model/import-model';
import { insertPairs, linkedRows, type Pair } from '../store/write-links';
import type { TableWork } from './context';
import { chunksOf, storedRows, type StoredRow } from './lookup';

interface Links {
  model: ImportModel;
  attribute: string;
  links: readonly JunctionLink[];
}

/** The stored rows that these links connect. */
export function pairsOf({ context }: TableWork, { model, attribute, links }: Links): Pair[] {
  const link = model.links[attribute];
  if (!link) return [];
  const target = modelOf(context.strapi, link.target);
  return links.flatMap((one, index) =>
    one.owner.rows.flatMap((own) =>
      linkedRows({ source: model, row: own, target }, one.target.rows).map(({ id }) => ({
        own: own.id,
        other: id,
        place: index,
      })),
    ),
  );
}

/** Adds links behind those that there are; one that is there already stays as it is. */
export async function addLinks(work: TableWork, trx: Knex, links: Links & { place: number }): Promise<void> {
  const link = links.model.links[links.attribute];
  if (!link) return;
  const pairs = pairsOf(work, links);
  const existing = new Set<string>();
  for (const ids of chunksOf([...new Set(pairs.map(({ own }) => own))])) {
    const rows = (await trx(link.table).whereIn(link.own, ids).select({ own: link.own, other: link.other })) as Pair[];
    for (const { own, other } of rows) existing.add(`${own} ${other}`);
  }
  const fresh = pairs.filter(({ own, other }) => {
    const key = `${own} ${other}`;
    const isNew = !existing.has(key);
    existing.add(key);
    return isNew;
  });
  await insertPairs(
    trx,
    link,
    fresh.map((pair) => ({ ...pair, place: links.place + pair.place + 1 })),
  );
}

interface Pairs {
  model: ImportModel;
  attribute: string;
  pairs: readonly DocumentPair[];
}

/** Takes links away that the source no longer has. */
export async function removePairs(
  { context }: TableWork,
  trx: Knex,
  { model, attribute, pairs }: Pairs,
): Promise<void> {
  const link = model.links[attribute];
  if (!link || pairs.length === 0) return;
  const owners = await storedRows(
    trx,
    model,
    pairs.map(({ owner }) => owner),
  );
  const targets = await storedRows(
    trx,
    modelOf(context.strapi, link.target),
    pairs.map(({ target }) => target),
  );
  const idsOf = (rows: StoredRow[], documentId: string): number[] =>
    rows.filter((row) => row.documentId === documentId).map(({ id }) => id);
  for (const { owner, target } of pairs) {
    await trx(link.table).whereIn(link.own, idsOf(owners, owner)).whereIn(link.other, idsOf(targets, target)).del();
  }
}
