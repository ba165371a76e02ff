import type { Locale } from '../../languages/locales';
import { isRow, type AttributeSchema, type Row } from '../../models/model';
import { writeAmount } from '../../money/read-amount';

/** Longer texts are no names: their beginning says enough. */
const LENGTH = 80;
/** A Sunday. */
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

/** What an attribute adds to the name of a record, as people of a language write it; null where it says nothing. */
export function writtenPart(
  { name, attribute, row }: { name: string; attribute: AttributeSchema; row: Row },
  language: Locale,
): string | null {
  const value = row[name];
  if (value === null || value === undefined || value === '') return null;
  if (name === 'dayOfWeek') return weekday(Number(value), language);
  switch (attribute.type) {
    case 'date':
    case 'datetime':
      return inDays(value, language);
    case 'time':
      return String(value).slice(0, 'HH:mm'.length);
    case 'json':
      return isRow(value) ? shortened(value[language] ?? value.en) : null;
    case 'decimal':
    case 'integer':
      return name.endsWith('Cents') ? amount(Number(value), row.currency, language) : String(value);
    default:
      return shortened(value);
  }
}

function shortened(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.length > LENGTH ? `${value.slice(0, LENGTH - 1)}…` : value;
}

function inDays(value: unknown, language: Locale): string | null {
  const moment = new Date(value as string | Date);
  if (Number.isNaN(moment.getTime())) return null;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(moment);
}

function weekday(day: number, language: Locale): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(FIRST_DAY + day * DAY);
}

function amount(cents: number, currency: unknown, language: Locale): string {
  const code = typeof currency === 'string' ? currency : undefined;
  return [writeAmount(cents, language, code), code].filter(Boolean).join(' ');
}
