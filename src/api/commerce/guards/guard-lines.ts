import type { Core, UID } from '@strapi/strapi';
import { lockName } from '../../../shared/database/lock-name';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { documentsOf } from '../../../shared/strapi/core/documents';
import { checkSingle, checkVariant } from '../use-cases/check-variant';

const WISHLIST = 'api::commerce.wishlist';
const WISHLIST_ITEM = 'api::commerce.wishlist-item';
const STOCK_LEVEL = 'api::commerce.stock-level';

const single =
  (uid: UID.ContentType, place: { scope: string; message: string }): WriteRule =>
  async ({ strapi }, next) => {
    const saved = (await next()) as { documentId: string };
    const line = await checkVariant(strapi, uid, saved.documentId);
    await lockName(strapi, `${uid} ${String(line[place.scope])}`);
    await checkSingle(strapi, line, { uid, ...place });
    return saved;
  };

/** A list goes with what lies on it. */
const emptyFirst: WriteRule = async ({ strapi, documentId }, next) => {
  const items = await documentsOf(strapi, WISHLIST_ITEM).findMany({
    filters: { wishlistDocumentId: documentId },
    fields: ['documentId'],
  });
  for (const item of items) await documentsOf(strapi, WISHLIST_ITEM).delete({ documentId: item.documentId });
  return next();
};

/** A product or variant lies on a list once, and in stock at a location in one row. */
export function guardLines(strapi: Core.Strapi): void {
  const item = single(WISHLIST_ITEM, { scope: 'wishlistDocumentId', message: 'This is on the list already.' });
  registerGuard(strapi, { uid: WISHLIST_ITEM, rules: { create: item, update: item } });
  registerGuard(strapi, { uid: WISHLIST, rules: { delete: emptyFirst } });
  const level = single(STOCK_LEVEL, {
    scope: 'locationDocumentId',
    message: 'The stock of this product at this location is kept in another row.',
  });
  registerGuard(strapi, {
    uid: STOCK_LEVEL,
    rules: { create: level, update: level },
  });
}
