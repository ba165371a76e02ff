import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { withNames } from '../../../shared/content-manager/views/record-names';
import { RECORD_NAME } from '../../../shared/content-manager/views/titles';
import { isLocalizedModel } from '../../../shared/languages/locales';
import { modelsOf } from '../../../shared/models/model';
import { readerOf } from '../../../shared/staff-access/reader';
import { abilityOf } from '../../../shared/strapi/admin/permissions-manager';
import { configurationOf } from '../../../shared/strapi/content-manager/configuration-of-forms';
import { readingQuery } from '../../../shared/strapi/content-manager/permission-checker';
import { documentsOf } from '../../../shared/strapi/core/documents';
import type { WaitingRecord } from '../contracts/worklists';

const UPDATE = 'plugin::content-manager.explorer.update';
/** So many of each are named; the list has the rest. */
export const NAMED = 3;

/** Whether the roles of who asks change records of a type. */
export const changes = (ctx: Context, uid: string): boolean => abilityOf(ctx).can(UPDATE, uid);

interface Wanted {
  uid: string;
  filters: object;
  /** The attribute by which they are ordered. */
  by: string;
  locale?: string;
}

/**
 * How many records of a type the caller reads that fit, and the first of them by name.
 * @returns none where the caller does not see what the filters ask about
 */
export async function recordsOfCaller(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, filters: asked, by, locale = 'en' }: Wanted,
): Promise<{ count: number; records: WaitingRecord[] }> {
  const seen = readerOf(strapi, abilityOf(ctx)).fieldsOf(uid);
  const query = seen.has(by) && (await readingQuery(strapi, ctx, uid)({ filters: asked }).catch(() => undefined));
  if (!query) return { count: 0, records: [] };
  const isLocalized = isLocalizedModel(modelsOf(strapi)(uid));
  const where = { filters: query.filters as object, ...(isLocalized && { locale }) };
  const count = await documentsOf(strapi, uid).count(where);
  if (count === 0) return { count, records: [] };
  const { mainField } = (await configurationOf(strapi, uid)).settings;
  const name = mainField && seen.has(mainField) ? mainField : 'documentId';
  const rows = await documentsOf(strapi, uid).findMany({
    ...where,
    fields: [name, by, ...(isLocalized ? ['locale'] : [])],
    sort: { [by]: 'asc' },
    limit: NAMED,
  });
  const named = rows as Record<string, unknown>[];
  // Those that have no attribute for a name are called as in their lists.
  await withNames(strapi, ctx, { uid, rows: named });
  const records = named.map((row) => ({
    documentId: String(row.documentId),
    title: String(row[RECORD_NAME] ?? row[name] ?? row.documentId),
    locale: typeof row.locale === 'string' ? row.locale : null,
    at: row[by] === null || row[by] === undefined ? null : String(row[by]),
  }));
  return { count, records };
}
