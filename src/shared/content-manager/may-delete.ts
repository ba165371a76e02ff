import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';

interface Checker {
  cannot: { delete(entity?: object): boolean };
}

/** Whether the content manager would let this member of staff delete these documents, or one language of them. */
export async function mayDelete(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentIds, locale }: { uid: UID.ContentType; documentIds: readonly string[]; locale?: string },
): Promise<boolean> {
  const service = strapi.plugin('content-manager').service('permission-checker') as unknown as {
    create(options: { userAbility: unknown; model: string }): Checker;
  };
  const checker = service.create({ userAbility: (ctx.state as { userAbility: unknown }).userAbility, model: uid });
  if (checker.cannot.delete()) return false;
  const where = { documentId: { $in: [...documentIds] }, ...(locale && locale !== '*' && { locale }) };
  const rows = (await strapi.db.query(uid).findMany({ where: where as never })) as object[];
  return rows.every((row) => !checker.cannot.delete(row));
}
