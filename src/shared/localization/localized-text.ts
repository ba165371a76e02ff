import { isOneLine, ONE_LINE_EXPECTED } from '../contracts/one-line';
import type { Locale } from '../languages/locales';
import type { AttributeFault, AttributeRule } from '../models/attribute-rule';

/** A text in both languages, as a `global::localized-text` attribute stores it. English is mandatory. */
export interface LocalizedText<T = string> {
  en: T;
  de?: T;
}

export type TextVerdict<T> = { ok: true; value: LocalizedText<T> } | { ok: false; faults: AttributeFault[] };

/** Judges the value of one language: gives what is wrong with it. */
export type ContentCheck = (value: unknown) => AttributeFault[];

const LANGUAGES: readonly string[] = ['en', 'de'];

/** Plain text of any number of lines: a string that is not blank. */
export const plainText: ContentCheck = (value) => {
  if (typeof value !== 'string') return [{ message: 'Must be a text' }];
  return value.trim() === '' ? [{ message: 'Must not be blank' }] : [];
};

/** Plain text of one line, such as a name or a title: what the format is unless the attribute's options say otherwise. */
const plainLine: ContentCheck = (value) =>
  typeof value === 'string' && !isOneLine(value) ? [{ message: ONE_LINE_EXPECTED }] : plainText(value);

/**
 * Reads `{ en, de? }`. English is required and valid; German is left out when it is null or empty, so that an emptied
 * field falls back to English; no other key is allowed.
 */
export function parseLocalizedText(value: unknown, check: ContentCheck = plainText): TextVerdict<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, faults: [{ message: 'Must be an object with en and, optionally, de' }] };
  }
  const { en, de } = value as Record<string, unknown>;
  const faults: AttributeFault[] = Object.keys(value)
    .filter((key) => !LANGUAGES.includes(key))
    .map((key) => ({ path: [key], message: 'Only en and de are known' }));
  if (isMissing(en)) faults.push({ path: ['en'], message: 'English is required' });
  else faults.push(...below('en', check(en)));
  if (!isMissing(de)) faults.push(...below('de', check(de)));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: isMissing(de) ? { en } : { en, de } };
}

/** The text in a language, English where German is missing, and whether it fell back. */
export function textIn<T>(text: LocalizedText<T>, locale: Locale): { text: T; fellBack: boolean } {
  const german = locale === 'de' ? text.de : undefined;
  return { text: german ?? text.en, fellBack: locale === 'de' && german === undefined };
}

/** The rule of every `global::localized-text` attribute, by what its `format` option says that it holds. */
export function localizedTextRule(formats: Record<string, ContentCheck>): AttributeRule {
  return {
    appliesTo: (_name, { customField }) => customField === 'global::localized-text',
    check: (value, { options }) => parseLocalizedText(value, formats[String(options?.format ?? 'text')] ?? plainLine),
  };
}

function below(language: string, faults: readonly AttributeFault[]): AttributeFault[] {
  return faults.map((fault) => ({ ...fault, path: [language, ...(fault.path ?? [])] }));
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
