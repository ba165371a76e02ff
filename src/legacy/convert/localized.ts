import type { SourceValue } from '../values/source-value';
import { done, refuse, type Converter, type LocalizedValue, type Parsed, type TargetValue } from './converter';

function isRecord(value: unknown): value is Record<string, SourceValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isBlank(value: unknown): boolean {
  return isEmpty(value) || (typeof value === 'string' && value.trim() === '');
}

export interface LocalizedOptions {
  /** The column holds `{"en": …, "de": …}`; otherwise its value is English. */
  localizedSource: boolean;
  /** The document's rows differ by language; otherwise one attribute holds `{ en, de }`. */
  localizedTarget: boolean;
  /** The document requires a value. */
  required: boolean;
}

/** Brings each language through the converter of one. German that is empty is German that is missing. */
export function localizedConverter(inner: Converter, options: LocalizedOptions): Converter {
  const parseOne = (value: SourceValue, row: Parameters<Converter['parse']>[1]): Parsed => inner.parse(value, row);
  return {
    parse(value, row) {
      if (value === null) return done(options.localizedTarget ? { en: null } : null);
      if (options.localizedSource && !isRecord(value)) return refuse('is no object with the languages en and de');
      const languages = options.localizedSource ? (value as Record<string, SourceValue>) : { en: value };
      if (options.localizedSource && isEmpty(languages.en)) {
        // An editor that was left empty: nothing is said in any language, and the document allows that.
        const isNothing = (languages.en ?? null) !== null && isEmpty(languages.de) && !options.required;
        return isNothing ? done(options.localizedTarget ? { en: null } : null) : refuse('English is missing');
      }
      // A blank text in one attribute for all languages is none; it stays in the residue.
      if (!options.localizedTarget && isBlank(languages.en)) return done(null);
      const english = parseOne(languages.en ?? null, row);
      if (!english.ok) return refuse(`en: ${english.reason}`);
      const text: LocalizedValue = { en: english.values[0] as SourceValue };
      const repairs = [...(english.repairs ?? [])];
      if (!isEmpty(languages.de)) {
        const german = parseOne(languages.de ?? null, row);
        if (!german.ok) return refuse(`de: ${german.reason}`);
        text.de = german.values[0] as SourceValue;
        repairs.push(...(german.repairs ?? []));
      }
      return { ...done(text), ...(repairs.length > 0 && { repairs }) };
    },
    print([value]) {
      if (!isRecord(value as TargetValue)) return null;
      const { en, de } = value as LocalizedValue;
      if (isEmpty(en)) return null;
      const english = inner.print([en]);
      if (!options.localizedSource) return english;
      return isEmpty(de) ? { en: english } : { en: english, de: inner.print([de as SourceValue]) };
    },
  };
}
