import { onOneLine } from '../../shared/contracts/one-line';
import { readMailbox } from '../../shared/mailbox/mailbox';
import type { LocalizedValue, TargetValue } from '../convert/converter';
import type { ImportAttribute, ImportModel } from '../model/import-model';
import type { DocumentValues } from './import-row';

/**
 * Brings what the doors would refuse into the form that they take: e-mail addresses in the one that is compared and sent,
 * one-line texts on one line. What the source had stays in the row's record, and export gives it back.
 */
export function cleanTexts(model: ImportModel, values: DocumentValues): void {
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const clean = cleanerOf(attribute);
    const value = values[name];
    if (!clean || value === null || value === undefined) continue;
    values[name] = typeof value === 'string' ? clean(value) : eachLanguage(value, clean);
  }
}

type Clean = (text: string) => string;

function cleanerOf({ type, customField, options }: ImportAttribute): Clean | null {
  if (customField !== undefined)
    return customField === 'global::localized-text' && options?.format === undefined ? onOneLine : null;
  if (type === 'email') return inOneForm;
  return type === 'string' ? onOneLine : null;
}

const inOneForm: Clean = (text) => {
  const mailbox = readMailbox(text);
  return mailbox.ok ? mailbox.address : text;
};

/** Texts by language; anything else is left as it is. */
function eachLanguage(value: TargetValue, clean: Clean): TargetValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const cleaned = Object.entries(value as LocalizedValue).map(([language, text]) => [
    language,
    typeof text === 'string' ? clean(text) : text,
  ]);
  return Object.fromEntries(cleaned) as TargetValue;
}
