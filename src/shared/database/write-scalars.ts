import type { Core } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { modelsOf } from '../models/model';
import { rowsOf } from '../strapi/core/documents';

/**
 * Writes attributes of the rows that meet conditions, below the document service: one statement, where an update of one
 * row by the query engine reads it before and after. Gives how many rows there were.
 * @throws AppError `misconfigured` for relations and files, which lie in tables of their own
 */
export async function writeScalars(
  strapi: Core.Strapi,
  uid: string,
  { where, data }: { where: object; data: Record<string, unknown> },
): Promise<number> {
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  for (const name of Object.keys(data)) {
    if (['relation', 'media', 'component', 'dynamiczone'].includes(attributes[name]?.type ?? ''))
      throw new AppError('misconfigured', `${uid}.${name} is kept in a table of its own.`);
  }
  const { count } = await rowsOf(strapi, uid).updateMany({ where, data: { ...data, updatedAt: new Date() } });
  return count;
}
