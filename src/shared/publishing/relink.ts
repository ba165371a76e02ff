import type { Knex } from 'knex';
import { BASE_LOCALE } from '../languages/locales';
import type { DraftLinks } from './link-tables';
import { wantedBy } from './wanted-links';

export type Version = 'draft' | 'published';

export interface VersionRow {
  id: number;
  documentId: string;
  locale: string | null;
}

interface Link {
  own: number;
  other: number;
}

/** The rows of one version of documents, of each language. */
export async function versionRows(
  trx: Knex,
  table: string,
  { documentIds, version }: { documentIds: readonly string[]; version: Version },
): Promise<VersionRow[]> {
  const query = trx(table)
    .whereIn('document_id', [...documentIds])
    .orderBy('id')
    .select('id', 'document_id as documentId', 'locale');
  return (await (version === 'draft'
    ? query.whereNull('published_at')
    : query.whereNotNull('published_at'))) as VersionRow[];
}

interface Sources {
  sources: readonly string[];
  version: Version;
}

/**
 * Links one version of documents to exactly what they want, as far as it has that version: drafts to drafts, what is
 * public to what is public, each language to its own. What was never recorded is left alone.
 */
export async function relink(trx: Knex, links: DraftLinks, scope: Sources): Promise<void> {
  for (const { row, ids } of await disagreeing(trx, links, scope)) await replaceLinks(trx, links, { own: row.id, ids });
}

/** Those of the sources' rows that are linked to something else than they want, with the ids that they want. */
export async function disagreeing(
  trx: Knex,
  links: DraftLinks,
  { sources, version }: Sources,
): Promise<{ row: VersionRow; ids: number[] }[]> {
  const wanted = await wantedBy(trx, links, sources);
  const rows = await versionRows(trx, links.source.table, { documentIds: [...wanted.keys()], version });
  const targets = new Map<string, VersionRow[]>();
  const documentIds = [...new Set([...wanted.values()].flat())];
  for (const row of await versionRows(trx, links.target.table, { documentIds, version })) {
    targets.set(row.documentId, [...(targets.get(row.documentId) ?? []), row]);
  }
  const stored = await storedLinks(trx, links, rows);
  return rows
    .map((row) => ({
      row,
      ids: (wanted.get(row.documentId) ?? []).flatMap((target) =>
        (targets.get(target) ?? []).filter((other) => speaks(links, row, other)).map(({ id }) => id),
      ),
    }))
    .filter(({ row, ids }) => {
      const before = stored.filter(({ own }) => own === row.id).map(({ other }) => other);
      return ids.join() !== before.join();
    });
}

/** Whether a row of the target is the one in the language that the source's row is linked to. */
function speaks({ source, target }: DraftLinks, row: VersionRow, other: VersionRow): boolean {
  if (!target.localized) return true;
  return other.locale === (source.localized ? row.locale : BASE_LOCALE);
}

async function storedLinks(trx: Knex, links: DraftLinks, rows: readonly VersionRow[]): Promise<Link[]> {
  const { table, own, other, order } = links;
  const found = (await trx(table)
    .whereIn(
      own,
      rows.map(({ id }) => id),
    )
    .orderBy(order ? [order, 'id'] : ['id'])
    .select({ own, other })) as Link[];
  return found.map((link) => ({ own: Number(link.own), other: Number(link.other) }));
}

async function replaceLinks(trx: Knex, links: DraftLinks, { own, ids }: { own: number; ids: number[] }): Promise<void> {
  const { table, order, inverseOrder } = links;
  await trx(table).where(links.own, own).delete();
  const rows = ids.map((other, index) => ({
    [links.own]: own,
    [links.other]: other,
    ...(order && { [order]: index + 1 }),
    // The list of the other side is in the order in which its members came.
    ...(inverseOrder && { [inverseOrder]: own }),
  }));
  if (rows.length > 0) await trx(table).insert(rows);
}
