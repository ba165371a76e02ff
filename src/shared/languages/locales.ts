import type { AttributeSchema, ModelSchema } from '../models/model';

/** English is mandatory and every document's base; German lies over it. */
export const BASE_LOCALE = 'en';
export const OVERLAY_LOCALE = 'de';

export type Locale = typeof BASE_LOCALE | typeof OVERLAY_LOCALE;

export const LOCALES: readonly Locale[] = [BASE_LOCALE, OVERLAY_LOCALE];

export function isLocale(value: unknown): value is Locale {
  return value === BASE_LOCALE || value === OVERLAY_LOCALE;
}

/** Whether documents of the type exist once per language. */
export function isLocalizedModel(model: Pick<ModelSchema, 'pluginOptions'> | undefined): boolean {
  return model?.pluginOptions?.i18n?.localized === true;
}

/**
 * Whether German may have its own value here. Relations are not: a document is linked to the same documents in both
 * languages, and those are overlaid themselves.
 */
export function isOverlaid(attribute: AttributeSchema): boolean {
  return attribute.pluginOptions?.i18n?.localized === true && attribute.type !== 'relation';
}
