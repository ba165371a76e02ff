import type { HistoryChange, HistoryValue } from '../../api/system/contracts/history';
import { writtenNumber } from '../fields/numbers/ways-of-writing';
import { valueLabel } from '../labels/value-label';
import type { messages } from './messages';

type Id = keyof typeof messages.en;
export type Say = (id: Id, values?: Record<string, string>) => string;

interface Writing {
  text: Say;
  language: 'en' | 'de';
  currency: string | null;
}

/** What was changed of an attribute, in words: `10.00 EUR → 12.50 EUR`, `Berlin added`. */
export function changeText({ before, after, ...change }: HistoryChange, writing: Writing): string {
  const { text } = writing;
  if (change.isHidden) return text('magnetiq.history.hidden');
  if (Array.isArray(before) || Array.isArray(after)) {
    const said = (id: 'added' | 'removed', names: HistoryValue): string[] =>
      Array.isArray(names) && names.length > 0 ? [text(`magnetiq.history.${id}`, { names: names.join(', ') })] : [];
    return [...said('removed', before), ...said('added', after)].join(' · ');
  }
  const of = (value: HistoryValue): string => {
    const isNothing = value === null || value === '';
    return isNothing ? text('magnetiq.history.nothing') : written(value, change, writing);
  };
  return text('magnetiq.history.changed', { before: of(before), after: of(after) });
}

type Described = Pick<HistoryChange, 'name' | 'type'>;

function written(value: HistoryValue, { name, type }: Described, { text, language, currency }: Writing): string {
  switch (type) {
    case 'boolean':
      return text(value === true ? 'magnetiq.history.yes' : 'magnetiq.history.no');
    case 'enumeration':
      return valueLabel(String(value), language);
    case 'integer':
    case 'biginteger':
    case 'decimal':
    case 'float':
      return writtenNumber(Number(value), { name, type, currency: currency ?? undefined }, language);
    case 'date':
      return day(String(value), language, { dateStyle: 'medium', timeZone: 'UTC' });
    case 'datetime':
    case 'timestamp':
      return day(String(value), language, { dateStyle: 'medium', timeStyle: 'short' });
    case 'time':
      return String(value).slice(0, 'HH:mm'.length);
    default:
      return String(value);
  }
}

function day(value: string, language: 'en' | 'de', options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? value : new Intl.DateTimeFormat(language, options).format(moment);
}
