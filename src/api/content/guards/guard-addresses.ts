import type { Core, UID } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';

const TARGETS: Record<string, UID.ContentType> = {
  page: 'api::content.page',
  blog_post: 'api::content.blog-post',
  product: 'api::commerce.product',
  category: 'api::commerce.product-category',
};

/** A path of this site, without what may follow it. */
const PATH = /^\/(?!\/)[^\s?#\\]*$/;

const save: WriteRule = async ({ strapi, data, existing }, next) => {
  if (typeof data.url === 'string' && !PATH.test(data.url)) {
    throw new AppError('invalid_input', 'Expected a path of this site, such as /old-page.', { path: 'url' });
  }
  const { targetType, targetDocumentId } = { ...(await existing()), ...data } as Record<string, string | undefined>;
  const uid = TARGETS[targetType ?? ''];
  if (uid && targetDocumentId) {
    const found = await rowsOf(strapi, uid).count({ where: { documentId: targetDocumentId } });
    if (found === 0) throw new AppError('invalid_input', 'There is no such target.', { path: 'targetDocumentId' });
  }
  return next();
};

/** An address is a path of this site and leads to something that exists. */
export function guardAddresses(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: 'api::content.seo-url', rules: { create: save, update: save } });
}
