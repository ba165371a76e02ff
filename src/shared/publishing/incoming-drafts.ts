import type { Knex } from 'knex';
import type { DraftLinks } from './link-tables';
import { relink, versionRows } from './relink';

interface Discard {
  trx: Knex.Transaction;
  documentId: string;
  outgoing: readonly DraftLinks[];
  incoming: readonly DraftLinks[];
}

type LinkRow = Record<string, number>;

/**
 * Discards a draft and leaves those of others alone: they stay linked to it exactly as they were, while Strapi gives
 * them the links of what they have published. The draft itself gets all that was published with it, what is not public
 * yet as well.
 */
export async function keepIncomingDrafts(
  { trx, documentId, outgoing, incoming }: Discard,
  discard: () => Promise<unknown>,
): Promise<unknown> {
  const before = [];
  for (const links of incoming) before.push({ links, rows: await draftLinksTo(trx, links, documentId) });
  const answer = await discard();
  for (const { links, rows } of before) await putBack(trx, links, { documentId, rows });
  for (const links of outgoing) await relink(trx, links, { sources: [documentId], version: 'draft' });
  return answer;
}

/** The links from drafts of other documents to the draft of this one, by the language of the latter. */
async function draftLinksTo(
  trx: Knex,
  links: DraftLinks,
  documentId: string,
): Promise<{ locale: string | null; row: LinkRow }[]> {
  const found = [];
  for (const { id, locale } of await versionRows(trx, links.target.table, {
    documentIds: [documentId],
    version: 'draft',
  })) {
    const rows = (await draftsLinkedTo(trx, links, { id, documentId }).select(`${links.table}.*`)) as LinkRow[];
    found.push(...rows.map((row) => ({ locale, row })));
  }
  return found;
}

function draftsLinkedTo(
  trx: Knex,
  { table, own, other, source }: DraftLinks,
  { id, documentId }: { id: number; documentId: string },
): Knex.QueryBuilder {
  const drafts = trx(source.table).whereNull('published_at').whereNot('document_id', documentId).select('id');
  return trx(table).where(other, id).whereIn(own, drafts);
}

async function putBack(
  trx: Knex,
  links: DraftLinks,
  { documentId, rows }: { documentId: string; rows: { locale: string | null; row: LinkRow }[] },
): Promise<void> {
  for (const { id, locale } of await versionRows(trx, links.target.table, {
    documentIds: [documentId],
    version: 'draft',
  })) {
    await draftsLinkedTo(trx, links, { id, documentId }).delete();
    const again = rows
      .filter((one) => one.locale === locale)
      .map(({ row: { id: _, ...row } }) => ({ ...row, [links.other]: id }));
    if (again.length > 0) await trx(links.table).insert(again);
  }
}
