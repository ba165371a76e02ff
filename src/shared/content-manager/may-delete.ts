import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { deletionCheck } from '../strapi/content-manager/permission-checker';
import { rowsOf } from '../strapi/core/documents';

/** Whether the content manager would let this member of staff delete these documents, or one language of them. */
export async function mayDelete(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentIds, locale }: { uid: UID.ContentType; documentIds: readonly string[]; locale?: string },
): Promise<boolean> {
  const isAllowed = deletionCheck(strapi, ctx, uid);
  if (!isAllowed()) return false;
  const where = { documentId: { $in: [...documentIds] }, ...(locale && locale !== '*' && { locale }) };
  const rows = await rowsOf(strapi, uid).findMany({ where });
  return rows.every((row) => isAllowed(row));
}
