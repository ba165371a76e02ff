import type { Core, UID } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';

const ITEM = 'api::memberships.content-item';
const OFFERING = 'api::memberships.offering';

/** Publishing and unpublishing are the transitions of the state that documents call draft, published, archived. */
function follow(uid: UID.ContentType, attribute: string): { publish: WriteRule; unpublish: WriteRule } {
  const set = async (strapi: Core.Strapi, where: object, state: string): Promise<void> => {
    await rowsOf(strapi, uid).updateMany({ where, data: { [attribute]: state } });
  };
  return {
    async publish({ strapi, documentId }, next) {
      await set(strapi, { documentId, [attribute]: { $in: ['draft', 'archived'] } }, 'published');
      return next();
    },
    async unpublish({ strapi, documentId, locale }, next) {
      const result = await next();
      // Taking the German version back leaves the English one published.
      if (locale !== 'de') await set(strapi, { documentId, [attribute]: 'published' }, 'draft');
      return result;
    },
  };
}

/** A series bears the moment at which it was shown first. */
const stampRelease: WriteRule = async (write, next) => {
  if (write.data.seriesStatus === 'published' && !write.data.releasedAt) {
    const stored = await write.existing();
    if (!stored?.releasedAt) write.data.releasedAt = now(write.strapi).toISOString();
  }
  return next();
};

/** What editors write is published by publishing it; what is counted is not typed in. */
export function guardEditorial(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: ITEM,
    rules: follow(ITEM, 'itemStatus'),
  });
  registerGuard(strapi, {
    uid: OFFERING,
    rules: follow(OFFERING, 'offeringStatus'),
  });
  registerGuard(strapi, {
    uid: 'api::memberships.content-series',
    rules: { create: stampRelease, update: stampRelease },
  });
}
