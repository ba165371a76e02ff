import type { Core } from '@strapi/strapi';
import { checkLinks, checkSlug } from '../../../shared/documents/check-fields';
import { registerGuard, type GuardedWrite, type WriteRule } from '../../../shared/documents/guard';
import { refuseCycle } from '../../../shared/documents/refuse-cycles';
import { AppError } from '../../../shared/errors/app-error';
import { BASE_LOCALE } from '../../../shared/languages/locales';
import { rowsOf } from '../../../shared/strapi/core/documents';

const FAQ_ITEM = 'api::content.faq-item';
const DYNAMIC = 'api::content.dynamic-content';
const BLOG_CATEGORY = { uid: 'api::content.blog-category', relation: 'parent' } as const;

const after =
  (check: (write: GuardedWrite) => Promise<void>): WriteRule =>
  async (write, next) => {
    await check(write);
    return next();
  };

async function checkCategory({ strapi, documentId }: GuardedWrite): Promise<void> {
  const draft = await rowsOf(strapi, FAQ_ITEM).findOne({
    where: { documentId, locale: BASE_LOCALE, publishedAt: null },
    populate: ['category'],
  });
  if (draft && !draft.category) {
    throw new AppError('invalid_input', 'Say to which group the question belongs.', { path: 'category' });
  }
}

/** Each change of what frontends read is a new version of it. */
const countVersion: WriteRule = async ({ data, existing }, next) => {
  const before = await existing();
  const changed = 'content' in data && JSON.stringify(data.content) !== JSON.stringify(before?.content);
  if (changed) data.version = ((before?.version as number | undefined) ?? 0) + 1;
  return next();
};

/** Lookups and small parts: their addresses, their place, and figures that nobody types in. */
export function guardLists(strapi: Core.Strapi): void {
  const inTree = after(async (write) => {
    await checkSlug(write);
    await refuseCycle(write, BLOG_CATEGORY);
  });
  registerGuard(strapi, { uid: BLOG_CATEGORY.uid, rules: { create: inTree, update: inTree } });
  const named = after((write) => checkSlug(write));
  const rules = { create: named, update: named };
  registerGuard(strapi, { uid: 'api::content.content-block', rules: { ...rules, clone: (_write, next) => next() } });
  for (const uid of ['api::content.faq-category', 'api::content.menu'] as const) {
    // Their `items` are computed: questions and lines are put there at themselves, where their guards see it.
    registerGuard(strapi, { uid, rules });
  }
  registerGuard(strapi, {
    uid: FAQ_ITEM,
    rules: { publish: after(checkCategory) },
  });
  const quoted = after(async ({ data }) => checkLinks(data, { links: ['sourceUrl'] }));
  registerGuard(strapi, { uid: 'api::content.testimonial', rules: { create: quoted, update: quoted } });
  registerGuard(strapi, { uid: DYNAMIC, rules: { create: countVersion, update: countVersion } });
}
