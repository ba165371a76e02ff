import type { Knex } from 'knex';
import { BASE_LOCALE } from '../languages/locales';
import { WANTED_LINKS_TABLE } from './ensure-wanted-links';
import type { DraftLinks } from './link-tables';

/** Stands for "what it wants is recorded", also where it wants nothing. */
const RECORDED = '';

interface WantedRow {
  source: string;
  target: string;
  place: number;
}

/** What these documents want to be linked to, in order; one that is not in the answer was never recorded. */
export async function wantedBy(
  trx: Knex,
  { table }: DraftLinks,
  sources: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = (await trx(WANTED_LINKS_TABLE)
    .where({ link: table })
    .whereIn('source', [...sources])
    .orderBy('place')
    .select('source', 'target', 'place')) as WantedRow[];
  const wanted = new Map<string, string[]>();
  for (const { source, target } of rows) {
    const targets = wanted.get(source) ?? [];
    wanted.set(source, target === RECORDED ? targets : [...targets, target]);
  }
  return wanted;
}

/** The documents that want to be linked to this one. */
export async function whoWants(trx: Knex, { table }: DraftLinks, target: string): Promise<string[]> {
  return (await trx(WANTED_LINKS_TABLE).where({ link: table, target }).pluck('source')) as string[];
}

/** Replaces what a document wants to be linked to. */
export async function recordWanted(
  trx: Knex,
  { table }: DraftLinks,
  { source, targets }: { source: string; targets: readonly string[] },
): Promise<void> {
  await trx(WANTED_LINKS_TABLE).where({ link: table, source }).delete();
  const rows = [RECORDED, ...new Set(targets)].map((target, place) => ({ link: table, source, target, place }));
  await trx(WANTED_LINKS_TABLE).insert(rows);
}

/** Forgets what documents want, so that it is read anew from what they are linked to. */
export async function forgetWanted(trx: Knex, { table }: DraftLinks, sources: readonly string[]): Promise<void> {
  await trx(WANTED_LINKS_TABLE)
    .where({ link: table })
    .whereIn('source', [...sources])
    .delete();
}

/** Up to `limit` of the documents that are recorded, by id, after the given one. */
export async function recordedAfter(
  trx: Knex,
  { table }: DraftLinks,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const query = trx(WANTED_LINKS_TABLE).where({ link: table, target: RECORDED }).where('source', '>', after);
  return (await query.orderBy('source').limit(limit).pluck('source')) as string[];
}

interface LinkedRow {
  source: string;
  target: string;
}

/** What the drafts (or published rows) of these documents are linked to, in order; of a localized type the English ones. */
export async function linkedFrom(
  trx: Knex,
  links: DraftLinks,
  { sources, version }: { sources: readonly string[]; version: 'draft' | 'published' },
): Promise<Map<string, string[]>> {
  const { table, own, other, order, source, target } = links;
  const query = trx(`${table} as links`)
    .join(`${source.table} as sources`, 'sources.id', `links.${own}`)
    .join(`${target.table} as targets`, 'targets.id', `links.${other}`)
    .whereIn('sources.document_id', [...sources])
    .orderBy(order ? [`links.${order}`, 'links.id'] : ['links.id'])
    .select('sources.document_id as source', 'targets.document_id as target');
  if (version === 'draft') query.whereNull('sources.published_at');
  else query.whereNotNull('sources.published_at');
  if (source.localized) query.where('sources.locale', BASE_LOCALE);
  const linked = new Map<string, string[]>();
  for (const row of (await query) as LinkedRow[]) {
    linked.set(row.source, [...(linked.get(row.source) ?? []), row.target]);
  }
  return linked;
}

/**
 * Records of published documents what they want where that was never done, as of those that were published before this
 * was kept, or imported: what they are linked to, and what their drafts are if these did not change since.
 */
export async function recordUnrecorded(trx: Knex, links: DraftLinks, sources: readonly string[]): Promise<void> {
  const recorded = await wantedBy(trx, links, sources);
  const missing = sources.filter((source) => !recorded.has(source));
  if (missing.length === 0) return;
  const unchanged = new Set(await unchangedSince(trx, links, missing));
  const published = await linkedFrom(trx, links, { sources: missing, version: 'published' });
  const drafted = await linkedFrom(trx, links, { sources: missing, version: 'draft' });
  for (const source of missing) {
    const draft = unchanged.has(source) ? (drafted.get(source) ?? []) : [];
    const kept = (published.get(source) ?? []).filter((target) => !draft.includes(target));
    await recordWanted(trx, links, { source, targets: [...draft, ...kept] });
  }
}

/** Those of the documents whose drafts are as they were published. */
async function unchangedSince(trx: Knex, { source }: DraftLinks, sources: readonly string[]): Promise<string[]> {
  const query = trx(`${source.table} as drafts`)
    .join(`${source.table} as published`, 'published.document_id', 'drafts.document_id')
    .whereIn('drafts.document_id', [...sources])
    .whereNull('drafts.published_at')
    .whereNotNull('published.published_at')
    .whereRaw('drafts.updated_at <= published.updated_at')
    .select('drafts.document_id as source');
  if (source.localized) query.where({ 'drafts.locale': BASE_LOCALE, 'published.locale': BASE_LOCALE });
  return ((await query) as { source: string }[]).map((row) => row.source);
}
