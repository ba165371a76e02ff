import { columnLength } from '../../shared/documents/attributes/text-attributes';
import { centsRule, currencyRule } from '../../shared/money/money-attributes';
import { plainText } from '../../shared/localization/localized-text';
import type { LocalizedValue, TargetValue } from '../convert/converter';
import type { ImportAttribute } from '../model/import-model';

const WHOLE = ['integer', 'biginteger'];
/** Beyond it PostgreSQL's and GraphQL's integers end; SQLite alone would take more. */
const MOST = 2 ** 31;

/** What is wrong with a value for its attribute, in one sentence; null when it is right. */
export function faultOfValue(name: string, attribute: ImportAttribute, value: TargetValue): string | null {
  if (typeof value === 'string') {
    const most = Math.min(attribute.maxLength ?? Infinity, columnLength(attribute));
    // Characters, as a database counts them: an emoji is one.
    if (value.length > most && [...value].length > most) return `is longer than ${most} characters`;
  }
  if (WHOLE.includes(attribute.type) && typeof value === 'number' && !Number.isInteger(value))
    return 'is no whole number';
  if (isTooLarge(attribute, value)) return 'is larger than a whole number may be here';
  for (const rule of [centsRule, currencyRule]) {
    if (!rule.appliesTo(name, attribute)) continue;
    const verdict = rule.check(value, attribute);
    if (!verdict.ok) return verdict.faults[0]?.message ?? 'is refused';
  }
  if (attribute.customField === 'global::localized-text' && attribute.options?.format !== 'portable-text') {
    const { en, de } = value as LocalizedValue;
    const [fault] = [...plainText(en), ...(de === undefined || de === null ? [] : plainText(de))];
    if (fault) return fault.message;
  }
  return null;
}

function isTooLarge({ type, columnType }: ImportAttribute, value: TargetValue): boolean {
  if (type !== 'integer' || columnType !== undefined) return false;
  const number = Number(value);
  return number >= MOST || number < -MOST;
}
