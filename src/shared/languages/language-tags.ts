import { BASE_LOCALE, isLocale, type Locale } from './locales';

/** The longest tag that anybody needs, by RFC 5646, section 4.4.1. */
const LONGEST = 35;

/** The tag in the form of BCP 47, undefined for what is none; `de_AT`, as systems write it, is one. */
function canonical(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || tag.length > LONGEST) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Whether something is a language tag such as `de`, `de-AT` or `zh-Hant-TW`. */
export function isLanguageTag(tag: unknown): tag is string {
  return canonical(tag) !== undefined;
}

/**
 * The language of the platform that a tag asks for, by the lookup of BCP 47 (RFC 4647, section 3.4): subtags go from
 * the end until one is known, `de-AT` → `de`. Undefined where none is: `fr`.
 */
export function knownLanguage(tag: unknown): Locale | undefined {
  let range = canonical(tag)?.toLowerCase();
  while (range !== undefined && !isLocale(range)) {
    const end = range.lastIndexOf('-');
    // What introduces an extension goes with it: `de-u-co-phonebk` → `de-u-co` → `de`.
    range = end < 0 ? undefined : range.slice(0, end).replace(/-[a-z0-9]$/, '');
  }
  return range;
}

/** The same, English where none of the tag is known: what a reader is answered in. */
export function languageFor(tag: unknown): Locale {
  return knownLanguage(tag) ?? BASE_LOCALE;
}
