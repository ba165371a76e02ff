import type { Core } from '@strapi/strapi';
import { isSlug, isSlugOf, slugOf } from '../../../shared/addresses/slug';
import type { SlugOfType } from '../../../shared/content-manager/views/slugs';
import { BASE_LOCALE, isLocalizedModel, OVERLAY_LOCALE } from '../../../shared/languages/locales';
import { identifierOfEnglish } from '../../../shared/localization/shared-identifiers';
import { modelsOf, type Row } from '../../../shared/models/model';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { ProposedSlug, SlugQuery } from '../contracts/slugs';

/** So many numbers are looked at together. */
const AT_ONCE = 50;

/** A slug for a text, with a number where it is taken. German has that of its English document. */
export async function proposeSlug(
  strapi: Core.Strapi,
  slug: SlugOfType,
  { text, documentId, locale }: Omit<SlugQuery, 'uid'>,
): Promise<ProposedSlug> {
  const isGerman = locale === OVERLAY_LOCALE && documentId !== undefined;
  const english = isGerman ? await identifierOfEnglish(strapi, { ...slug, documentId }) : undefined;
  if (english !== undefined) return { slug: english, follows: false };
  const base = isSlug(text) ? text : slugOf(text);
  const [free, follows] = await Promise.all([
    base === '' ? '' : firstFree(strapi, slug, { base, documentId }),
    documentId === undefined ? true : stillFollows(strapi, slug, documentId),
  ]);
  return { slug: free, follows };
}

async function firstFree(
  strapi: Core.Strapi,
  { uid, name }: SlugOfType,
  { base, documentId }: { base: string; documentId: string | undefined },
): Promise<string> {
  for (let from = 1; ; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, place) => from + place);
    const wanted = numbers.map((number) => (number === 1 ? base : `${base}-${number}`));
    const rows: Row[] = await rowsOf(strapi, uid).findMany({
      where: { [name]: { $in: wanted } },
      select: [name, 'documentId'],
    });
    const taken = new Set(rows.filter((row) => row.documentId !== documentId).map((row) => row[name]));
    const free = wanted.find((each) => !taken.has(each));
    if (free !== undefined) return free;
  }
}

/** What is public keeps its address, and so does what somebody named otherwise than its title. */
async function stillFollows(
  strapi: Core.Strapi,
  { uid, name, title }: SlugOfType,
  documentId: string,
): Promise<boolean> {
  const model = modelsOf(strapi)(uid);
  if (!model?.options?.draftAndPublish) return false;
  const where = { documentId, ...(isLocalizedModel(model) && { locale: BASE_LOCALE }) };
  const rows: Row[] = await rowsOf(strapi, uid).findMany({ where, select: [name, title, 'publishedAt'] });
  return rows.length > 0 && rows.every((row) => row.publishedAt === null && isMadeOf(row[name], row[title]));
}

const isMadeOf = (slug: unknown, title: unknown): boolean => !slug || isSlugOf(String(slug), String(title ?? ''));
