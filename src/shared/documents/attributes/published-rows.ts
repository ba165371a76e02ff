import type { Core } from '@strapi/strapi';
import { asCode } from '../../context/door';
import { BASE_LOCALE, isLocalizedModel } from '../../languages/locales';
import { isRow, modelsOf, type Row } from '../../models/model';
import { rowsOf } from '../../strapi/core/documents';
import type { DocumentCall } from '../pipeline';

/** Whether something is public after a call that was not before: both `create` and `update` publish by themselves. */
export function publishes({ action, params }: DocumentCall): boolean {
  return action === 'publish' || (['create', 'update'].includes(action) && params.status === 'published');
}

/** The rows that are public by a call that `publishes`: those of its document in its languages. */
export async function whatIsPublic(strapi: Core.Strapi, call: DocumentCall, answer: unknown): Promise<Row[]> {
  const { uid, params } = call;
  const documentId = params.documentId ?? (isRow(answer) ? answer.documentId : undefined);
  const locales = [params.locale ?? BASE_LOCALE].flat();
  const isOfAll = !isLocalizedModel(modelsOf(strapi)(uid)) || locales.includes('*');
  const where = { documentId, publishedAt: { $notNull: true }, ...(!isOfAll && { locale: { $in: locales } }) };
  return asCode(() => rowsOf(strapi, uid).findMany({ where }));
}
