import type { Core } from '@strapi/strapi';
import { sealSecret } from '../../shared/crypto/secrets';
import { BASE_LOCALE, OVERLAY_LOCALE } from '../../shared/languages/locales';
import type { LocalizedValue, TargetValue } from '../convert/converter';
import { isReference } from '../convert/references';
import { isLocalizedAttribute, type ImportAttribute, type ImportModel } from '../model/import-model';
import type { DocumentValues } from '../rows/import-row';
import type { Lookup } from '../import/lookup';

/** One stored row of a document: a language, as draft or as what is published. */
export interface Version {
  locale: string | null;
  published: boolean;
}

const JSON_TYPES = ['json', 'customField'];

/** Whether any localized attribute has a German value. */
export function hasGerman(model: ImportModel, values: DocumentValues): boolean {
  return Object.entries(values).some(([name, value]) => {
    if (!isLocalizedAttribute(model, name) || value === null) return false;
    const { de } = value as LocalizedValue;
    return de !== undefined && de !== null;
  });
}

/** Whether the document has a published version: as its source says, otherwise yes. */
export function isPublished(model: ImportModel, values: DocumentValues): boolean {
  if (!model.drafts) return true;
  if (typeof values.$published === 'boolean') return values.$published;
  return !('publishedAt' in values) || values.publishedAt !== null;
}

/** The rows that Strapi keeps of such a document. */
export function versionsOf(model: ImportModel, values: DocumentValues): Version[] {
  const locales = !model.localized ? [null] : hasGerman(model, values) ? [BASE_LOCALE, OVERLAY_LOCALE] : [BASE_LOCALE];
  const states = !model.drafts ? [true] : isPublished(model, values) ? [false, true] : [false];
  return locales.flatMap((locale) => states.map((published) => ({ locale, published })));
}

export interface StoreContext {
  strapi: Core.Strapi;
  lookup: Pick<Lookup, 'get'>;
  now: Date;
}

/** The database columns of one version; relations and media have none, apart from the scalars beside them. */
export function columnsOf(
  context: StoreContext,
  model: ImportModel,
  { values, version }: { values: DocumentValues; version: Version },
): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const attribute = model.attributes[name];
    if (attribute?.type === 'relation') {
      const scalar = model.columns[`${name}DocumentId`];
      if (scalar !== undefined && !model.links[name]?.many) columns[scalar] = documentIdOf(context, value);
    }
    const column = model.columns[name];
    if (!attribute || column === undefined) continue;
    columns[column] = storedValue(context, { model, name, attribute }, inLanguage(model, { name, value, version }));
  }
  const created = instantOf(values.createdAt) ?? context.now;
  if (typeof values.createdAt === 'string') columns.created_at = created;
  columns.updated_at = instantOf(values.updatedAt) ?? created;
  columns.published_at = version.published
    ? (instantOf(values.publishedAt) ?? instantOf(values.updatedAt) ?? created)
    : null;
  columns.locale = version.locale;
  return columns;
}

function inLanguage(
  model: ImportModel,
  { name, value, version }: { name: string; value: TargetValue; version: Version },
): TargetValue {
  if (!isLocalizedAttribute(model, name) || value === null) return value;
  const { en, de } = value as LocalizedValue;
  return version.locale === OVERLAY_LOCALE ? (de ?? null) : en;
}

function instantOf(value: TargetValue | undefined): Date | null {
  return typeof value === 'string' ? new Date(value) : null;
}

function documentIdOf({ lookup }: StoreContext, value: TargetValue): string | null {
  return isReference(value) ? (lookup.get(value)?.documentId ?? null) : null;
}

function storedValue(
  context: StoreContext,
  { model, name, attribute }: { model: ImportModel; name: string; attribute: ImportAttribute },
  value: TargetValue,
): unknown {
  if (value === null || value === undefined) return null;
  if (isReference(value)) return documentIdOf(context, value);
  if (attribute.customField === 'global::encrypted') {
    return value === '' ? null : sealSecret(context.strapi, `${model.uid}.${name}`, String(value as string));
  }
  if (JSON_TYPES.includes(attribute.type) || attribute.customField !== undefined) return jsonOf(context, value);
  if (attribute.type === 'datetime') return new Date(value as string);
  return value;
}

function jsonOf(context: StoreContext, value: TargetValue): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const list = (value as TargetValue[]).map((one) => (isReference(one) ? documentIdOf(context, one) : one));
  return JSON.stringify(list);
}
