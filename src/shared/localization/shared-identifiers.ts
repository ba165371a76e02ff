import type { Core } from '@strapi/strapi';
import type { DocumentCall } from '../documents/pipeline';
import { BASE_LOCALE, isLocalizedModel, OVERLAY_LOCALE } from '../languages/locales';
import { isRow, modelsOf, type ModelSchema, type Row } from '../models/model';
import { rowsOf } from '../strapi/core/documents';
import { storedType } from '../strapi/database/metadata';

/**
 * The identifiers that both languages have in common. Those made from a title are localized for Strapi even where the
 * schema says that they are not.
 */
export function sharedIdentifiers(model: ModelSchema): string[] {
  return Object.entries(model.attributes)
    .filter(([, { type, pluginOptions }]) => type === 'uid' && pluginOptions?.i18n?.localized !== true)
    .map(([name]) => name);
}

/** German bears the identifiers of English also after English is renamed. */
export async function shareIdentifiers(strapi: Core.Strapi, write: DocumentCall, model: ModelSchema): Promise<void> {
  const { data, documentId } = write.params;
  const sent = sharedIdentifiers(model).filter((name) => isRow(data) && name in data);
  if (sent.length === 0) return;
  const { tableName, attributes } = storedType(strapi, write.uid);
  const columns = sent.map((name) => (attributes[name] as { columnName?: string } | undefined)?.columnName ?? name);
  await strapi.db.transaction(async ({ trx }) => {
    const rows = (await trx(tableName).where({ document_id: documentId })) as Row[];
    for (const german of rows.filter(({ locale }) => locale === OVERLAY_LOCALE)) {
      // Drafts go with drafts, what is published with what is published.
      const isSame = (row: Row) => row.locale === BASE_LOCALE && !row.published_at === !german.published_at;
      const english = rows.find(isSame);
      if (!english) continue;
      const identifiers = Object.fromEntries(columns.map((column) => [column, english[column]]));
      await trx(tableName).where({ id: german.id }).update(identifiers);
    }
  });
}

/**
 * The identifier that German has from its English document; undefined where it may have its own, or where there is no
 * such document.
 */
export async function identifierOfEnglish(
  strapi: Core.Strapi,
  { uid, documentId, name }: { uid: string; documentId: string; name: string },
): Promise<string | undefined> {
  const model = modelsOf(strapi)(uid);
  if (!model || !isLocalizedModel(model) || !sharedIdentifiers(model).includes(name)) return undefined;
  const rows: Row[] = await rowsOf(strapi, uid).findMany({
    where: { documentId, locale: BASE_LOCALE },
    select: [name, 'publishedAt'],
  });
  const written = rows.find(({ publishedAt }) => publishedAt === null) ?? rows[0];
  return typeof written?.[name] === 'string' ? written[name] : undefined;
}
