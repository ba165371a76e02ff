import type { Core, UID } from '@strapi/strapi';
import { BASE_LOCALE } from '../../../shared/languages/locales';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';

const PAGE = 'api::content.page';

/** What an editor scheduled, and by which attribute it is due. */
const SCHEDULED = [
  { uid: PAGE, status: 'pageStatus', due: 'scheduledPublishAt' },
  { uid: 'api::content.blog-post', status: 'postStatus', due: 'releasedAt' },
] as const;

/** Publishes scheduled pages and posts that are due, in both languages, and archives pages whose time is over. */
export async function publishScheduled(strapi: Core.Strapi): Promise<void> {
  const at = now(strapi).toISOString();
  for (const { uid, status, due } of SCHEDULED) {
    const where = { [status]: 'scheduled', [due]: { $lte: at }, publishedAt: null };
    for (const documentId of await documentIds(strapi, uid, where)) {
      await attempt(strapi, `publish ${uid} ${documentId}`, () =>
        documentsOf(strapi, uid).publish({ documentId, locale: '*' }),
      );
    }
  }
  const over = { scheduledUnpublishAt: { $lte: at }, publishedAt: { $ne: null } };
  for (const documentId of await documentIds(strapi, PAGE, over)) {
    await attempt(strapi, `archive ${PAGE} ${documentId}`, () => archive(strapi, documentId));
  }
}

async function archive(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.db.transaction(async () => {
    await documentsOf(strapi, PAGE).unpublish({ documentId, locale: '*' });
    // Without the date, so that who publishes it again is not undone.
    const data = { pageStatus: 'archived', scheduledUnpublishAt: null } as const;
    await documentsOf(strapi, PAGE).update({ documentId, data });
  });
}

async function documentIds(strapi: Core.Strapi, uid: UID.ContentType, where: object): Promise<string[]> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { ...where, locale: BASE_LOCALE },
    select: ['documentId'],
    limit: 500,
  });
  return rows.map(({ documentId }) => documentId);
}

/** One page that cannot be published, such as one without a title, must not hold up the others. */
async function attempt(strapi: Core.Strapi, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    strapi.log.warn(`Could not ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
