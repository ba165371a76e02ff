import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { typesFoundByTitle } from '../../../shared/content-manager/views/found-types';
import { isLocalizedModel } from '../../../shared/languages/locales';
import { modelsOf } from '../../../shared/models/model';
import { readerOf } from '../../../shared/staff-access/reader';
import { abilityOf } from '../../../shared/strapi/admin/permissions-manager';
import { configurationOf } from '../../../shared/strapi/content-manager/configuration-of-forms';
import { readingQuery } from '../../../shared/strapi/content-manager/permission-checker';
import { documentsOf } from '../../../shared/strapi/core/documents';
import type { FoundRecord } from '../contracts/titles';

/** So many types are searched at a time: a search is typed letter by letter. */
const AT_ONCE = 3;
/** The newest of each type; a record may be there once for each language. */
const OF_EACH = 5;
const LANGUAGES = 2;

/** The records with a text in their title, of the types that are found so and that the caller's roles read. */
export async function foundTitles(strapi: Core.Strapi, ctx: Context, text: string): Promise<FoundRecord[]> {
  const reader = readerOf(strapi, abilityOf(ctx));
  const types = typesFoundByTitle(strapi).filter((uid) => reader.reads(uid));
  const records: FoundRecord[] = [];
  for (let at = 0; at < types.length; at += AT_ONCE) {
    const asked = types.slice(at, at + AT_ONCE).map(async (uid) => {
      const { mainField } = (await configurationOf(strapi, uid)).settings;
      return mainField && reader.fieldsOf(uid).has(mainField) ? ofType(strapi, ctx, { uid, mainField, text }) : [];
    });
    records.push(...(await Promise.all(asked)).flat());
  }
  return records;
}

async function ofType(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, mainField, text }: { uid: string; mainField: string; text: string },
): Promise<FoundRecord[]> {
  // What the content manager's own list would be asked for: the conditions of the roles are added to it.
  const query = await readingQuery(strapi, ctx, uid)({ filters: { [mainField]: { $containsi: text } } });
  const rows = await documentsOf(strapi, uid).findMany({
    filters: query.filters as object,
    fields: [mainField, ...(isLocalizedModel(modelsOf(strapi)(uid)) ? ['locale'] : [])],
    sort: { id: 'desc' },
    locale: '*',
    limit: OF_EACH * LANGUAGES,
  });
  const records = new Map<string, FoundRecord>();
  for (const { documentId, locale, [mainField]: title } of rows as Record<string, unknown>[]) {
    const id = String(documentId);
    if (!records.has(id)) records.set(id, { uid, documentId: id, title: String(title), locale: textOr(locale) });
  }
  return [...records.values()].slice(0, OF_EACH);
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);
