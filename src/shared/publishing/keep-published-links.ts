import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockName } from '../database/lock-name';
import { joinTransaction } from '../database/transaction';
import { takeStep } from '../documents/pipeline';
import { OVERLAY_LOCALE } from '../languages/locales';
import { registerEnsureSchema } from '../schema/ensure-schema';
import { ensureWantedLinks } from './ensure-wanted-links';
import { keepIncomingDrafts } from './incoming-drafts';
import { linksBetweenDrafts, type DraftLinks } from './link-tables';
import { relink } from './relink';
import { linkedFrom, recordUnrecorded, recordWanted, whoWants } from './wanted-links';

interface Change {
  trx: Knex.Transaction;
  documentId: string;
  outgoing: readonly DraftLinks[];
  incoming: readonly DraftLinks[];
  /** Only German is written: what English wants stays as it was published. */
  german: boolean;
}

/** Whoever publishes changes links of others as well: one at a time, so that no link leads to a row that just went. */
const LOCK = 'publishing';

/**
 * Keeps what a document was linked to when it was published, in whatever order the documents become public: a link to
 * one that is not public yet appears when it is, and again when it was taken back in between. Strapi drops it, or takes
 * it from the draft of the other side, where it may be a change that nobody has published. Call it in `register()`.
 */
export function keepPublishedLinks(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'published links', ({ knex }) => ensureWantedLinks(knex));
  takeStep(strapi, 'keep-published-links', async ({ uid, action, params }, next) => {
    const kind = kindOf(action, params.status);
    if (!kind) return next();
    const links = linksBetweenDrafts(strapi);
    const outgoing = links.filter(({ source }) => source.uid === uid);
    const incoming = links.filter(({ target }) => target.uid === uid);
    if (outgoing.length + incoming.length === 0) return next();
    return joinTransaction(strapi, async (trx) => {
      await lockName(strapi, LOCK);
      const change = { trx, outgoing, incoming, documentId: params.documentId ?? '', german: isGerman(params.locale) };
      await recordBefore(change, kind);
      if (kind === 'discard') return keepIncomingDrafts(change, next);
      const answer = (await next()) as { documentId?: string } | null;
      const documentId = params.documentId ?? answer?.documentId;
      if (kind === 'publish' && documentId) await settle({ ...change, documentId });
      return answer;
    });
  });
}

function isGerman(locale: unknown): boolean {
  return [locale].flat().every((one) => one === OVERLAY_LOCALE);
}

type Kind = 'publish' | 'discard' | 'withdraw';

function kindOf(action: string, status: unknown): Kind | null {
  if (action === 'publish') return 'publish';
  // Both publish by themselves, without calling the action.
  if (action === 'create' || action === 'update') return status === 'published' ? 'publish' : null;
  if (action === 'discardDraft') return 'discard';
  return action === 'unpublish' || action === 'delete' ? 'withdraw' : null;
}

/** What of the links would be forgotten when the row goes is recorded first. */
async function recordBefore({ trx, documentId, outgoing, incoming, german }: Change, kind: Kind): Promise<void> {
  if (kind === 'discard' || (kind === 'publish' && german))
    for (const links of outgoing) await recordUnrecorded(trx, links, [documentId]);
  for (const links of incoming) await recordUnrecorded(trx, links, await linkedTo(trx, links, documentId));
}

/** The published documents that are linked to this one, by their public or their draft version. */
async function linkedTo(trx: Knex, { table, own, other, source, target }: DraftLinks, to: string): Promise<string[]> {
  const sources = trx(`${table} as links`)
    .join(`${source.table} as sources`, 'sources.id', `links.${own}`)
    .join(`${target.table} as targets`, 'targets.id', `links.${other}`)
    .where('targets.document_id', to)
    .select('sources.document_id');
  const published = trx(source.table).whereIn('document_id', sources).whereNotNull('published_at');
  return (await published.distinct('document_id').pluck('document_id')) as string[];
}

async function settle({ trx, documentId, outgoing, incoming, german }: Change): Promise<void> {
  for (const links of outgoing) {
    if (!german) {
      const linked = await linkedFrom(trx, links, { sources: [documentId], version: 'draft' });
      await recordWanted(trx, links, { source: documentId, targets: linked.get(documentId) ?? [] });
    }
    await relink(trx, links, { sources: [documentId], version: 'published' });
  }
  for (const links of incoming) {
    const sources = [...(await whoWants(trx, links, documentId)), ...(await linkedTo(trx, links, documentId))];
    await relink(trx, links, { sources: [...new Set(sources)], version: 'published' });
  }
}
