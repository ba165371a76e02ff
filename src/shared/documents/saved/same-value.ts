import { isRow, type AttributeSchema } from '../../models/model';
import { writtenJson } from '../../shapes/written-json';

const DATES: readonly string[] = ['datetime', 'timestamp'];
const NUMBERS: readonly string[] = ['integer', 'biginteger', 'decimal', 'float'];

/**
 * Whether a form sends back what is stored: written otherwise, it is the same value. An empty field is null, a missing
 * value or an empty text; a moment or an amount is compared by what it means, JSON without the order of its keys, a
 * text without how its lines end, which browsers change.
 */
export function isSameValue(attribute: Pick<AttributeSchema, 'type'>, sent: unknown, stored: unknown): boolean {
  if (isEmpty(sent) || isEmpty(stored)) return isEmpty(sent) && isEmpty(stored);
  const { type } = attribute;
  if (DATES.includes(type)) return momentOf(sent) !== undefined && momentOf(sent) === momentOf(stored);
  if (type === 'date') return dayOf(sent) === dayOf(stored);
  if (type === 'time') return timeOf(sent) === timeOf(stored);
  if (NUMBERS.includes(type)) return numberOf(sent) === numberOf(stored);
  if (isRow(stored) || Array.isArray(stored) || type === 'json')
    return isSameJson(writtenJson(sent), writtenJson(stored));
  if (typeof stored === 'string') return linesOf(sent) === linesOf(stored);
  return sent === stored;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function momentOf(value: unknown): number | undefined {
  const moment = value instanceof Date ? value.getTime() : Date.parse(String(value));
  return Number.isNaN(moment) ? undefined : moment;
}

function dayOf(value: unknown): string {
  return (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10);
}

/** `9:30`, `09:30:00` and `09:30:00.000` are one time of day. */
function timeOf(value: unknown): string {
  const [hours = '', minutes = '00', seconds = '00'] = String(value).split(':');
  const [whole = '00', fraction = ''] = seconds.split('.');
  return [hours, minutes, whole, fraction.padEnd(3, '0')].map((part) => part.padStart(2, '0')).join(':');
}

/** `12.50`, `12.5` and 12.5 are one number; texts of any length are compared digit by digit. */
function numberOf(value: unknown): string {
  const text = String(value).trim();
  const [, sign = '', whole, fraction = ''] = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  if (whole === undefined) return String(Number(text));
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}

function linesOf(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

function isSameJson(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((entry, index) => isSameJson(entry, right[index]));
  }
  if (isRow(left) && isRow(right)) {
    const names = (row: object): string[] =>
      Object.keys(row).filter((name) => (row as Record<string, unknown>)[name] !== undefined);
    return (
      names(left).length === names(right).length && names(left).every((name) => isSameJson(left[name], right[name]))
    );
  }
  return left === right || (left ?? null) === (right ?? null);
}
