import type { RepairRule } from './repair';

/** A date, with the time where there was one, as `2024-12-31` or `2024-12-31 23:59:00`; null for none. */
export interface OddDate {
  text: string | null;
  rule: RepairRule;
}

const ZEROS = /^0000-00-00(?:[ T]00:00(?::00(?:\.0+)?)?)?$/;
const COMPACT = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(\d\d)(\d\d)(\d\d)?)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]+(\d{1,2}):(\d\d)(?::(\d\d))?)?$/;
const END = /^(\d{4}-\d\d-\d\d)([ T])24:00(?::00(?:\.0+)?)?\s?(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/;
/** Julian days from 1858 to 2132; as seconds since 1970 they would all lie in its January. */
const JULIAN = { from: 2_400_000, to: 2_500_000, epoch: 2_440_587.5 };
const DAY_MS = 86_400_000;

const two = (text: string): string => text.padStart(2, '0');

function withTime(day: string, [hour, minute, second]: (string | undefined)[]): string {
  return hour === undefined ? day : `${day} ${two(hour)}:${minute ?? '00'}:${second ?? '00'}`;
}

function julian(number: number): OddDate | undefined {
  if (!(number >= JULIAN.from && number < JULIAN.to)) return undefined;
  // A day of 24 hours in binary fractions is right to some tenths of a millisecond.
  const at = new Date(Math.round((number - JULIAN.epoch) * DAY_MS));
  return { text: at.toISOString().slice(0, -1).replace('T', ' '), rule: 'julian_day' };
}

/** Reads the dates that programs and people leave in a column beside proper ones; undefined for those, and for no date. */
export function oddDate(raw: string | number): OddDate | undefined {
  const text = String(raw).trim();
  if (text === '0' || ZEROS.test(text)) return { text: null, rule: 'zero_date' };
  const [, year, month = '', day = '', ...time] = COMPACT.exec(text) ?? [];
  if (year !== undefined) return { text: withTime(`${year}-${month}-${day}`, time), rule: 'compact_date' };
  const [, dotDay, dotMonth = '', dotYear = '', ...clock] = DOTTED.exec(text) ?? [];
  if (dotDay !== undefined)
    return { text: withTime(`${dotYear}-${two(dotMonth)}-${two(dotDay)}`, clock), rule: 'dotted_date' };
  const [, lastDay, separator = '', zone = ''] = END.exec(text) ?? [];
  if (lastDay !== undefined) {
    const next = new Date(Date.parse(`${lastDay}T00:00:00Z`) + DAY_MS);
    if (!Number.isNaN(next.getTime()))
      return { text: `${next.toISOString().slice(0, 10)}${separator}00:00:00${zone}`, rule: 'end_of_day' };
  }
  return /^\d{7}(?:\.\d+)?$/.test(text) ? julian(Number(text)) : undefined;
}
