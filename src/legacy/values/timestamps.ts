import { oddDate } from '../repair/odd-dates';
import { fault, repaired, type RawValue, type ReadResult, type ValueCodec } from './source-value';

const TEXT =
  /^(\d{4})-(\d\d)-(\d\d)(?:([ T])(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/;
/** Numbers from here on are milliseconds since 1970, smaller ones seconds (until the year 5138). */
const MILLISECONDS_FROM = 1e11;
/** Smaller ones are no seconds since 1970: what these systems hold did not happen in its first month. */
const SECONDS_FROM = 2_700_000;
const DAY_MS = 86_400_000;

interface Parts {
  at: number;
  separator: string;
  seconds: boolean;
  fraction: number;
  zone: string;
}

function minutesOf(zone: string): number {
  if (zone === '' || zone === 'Z' || zone === 'UTC') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const [hours = '0', minutes = '0'] = zone.slice(1).match(/\d\d/g) ?? [];
  return sign * (Number(hours) * 60 + Number(minutes));
}

/** Reads a date with or without time and zone; without a zone it is UTC. */
function parseInstant(text: string): Parts | undefined {
  const found = TEXT.exec(text.trim());
  if (!found) return undefined;
  const [, year, month, day, separator = '', hour = '0', minute = '0', second, fraction = '', zone = ''] = found;
  const numbers = [year, month, day, hour, minute, second ?? '0'].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const local = new Date(0);
  local.setUTCFullYear(numbers[0], numbers[1] - 1, numbers[2]);
  const isDay = local.getUTCMonth() === numbers[1] - 1 && local.getUTCDate() === numbers[2];
  if (!isDay || numbers[3] > 23 || numbers[4] > 59 || numbers[5] > 59) return undefined;
  local.setUTCHours(numbers[3], numbers[4], numbers[5], Number(fraction.slice(0, 3).padEnd(3, '0')));
  const at = local.getTime() - minutesOf(zone) * 60_000;
  return { at, separator, seconds: second !== undefined, fraction: fraction.length, zone };
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}

function fromNumber(number: number): ReadResult {
  const milliseconds = Math.abs(number) >= MILLISECONDS_FROM;
  if (Math.abs(number) < SECONDS_FROM) return fault('is no date and time that anybody means');
  const at = Math.round(milliseconds ? number : number * 1000);
  if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return fault('is no date and time');
  return { ok: true, value: isoOf(at), form: milliseconds ? 'epoch ms' : 'epoch s' };
}

const EPOCH = /^-?\d{9,14}$/;

/** What a rule of repair makes of a value; undefined where it needs none. */
function readOdd(raw: Exclude<RawValue, null>): ReadResult | undefined {
  const odd = typeof raw === 'string' || typeof raw === 'number' ? oddDate(raw) : undefined;
  if (!odd) return undefined;
  if (odd.text === null) return repaired(null, odd.rule);
  const parts = parseInstant(odd.text);
  return parts ? repaired(isoOf(parts.at), odd.rule) : fault('is no date');
}

/** Instants, to the millisecond: texts of many forms, and seconds or milliseconds since 1970. */
export const timestampCodec: ValueCodec = {
  usual: 'text| |0|',
  read(raw) {
    const odd = readOdd(raw);
    if (odd) return odd;
    if (typeof raw === 'number' || typeof raw === 'bigint') return fromNumber(Number(raw));
    if (typeof raw !== 'string') return fault('is no date and time');
    if (EPOCH.test(raw.trim())) {
      const read = fromNumber(Number(raw));
      return read.ok ? { ...read, form: `${read.form} text` } : read;
    }
    const parts = parseInstant(raw);
    if (!parts) return fault('is no date and time');
    const { separator, seconds, fraction, zone } = parts;
    // The date alone, minutes alone, or the digits after the seconds.
    const precision = separator === '' ? 'd' : seconds ? String(fraction) : 'm';
    return { ok: true, value: isoOf(parts.at), form: `text|${separator || ' '}|${precision}|${zone}` };
  },
  write(value, form) {
    const at = Date.parse(String(value));
    if (form.startsWith('epoch')) {
      const number = form.startsWith('epoch ms') ? at : at / 1000;
      return form.endsWith('text') ? String(number) : number;
    }
    const [, separator = ' ', precision = '0', zone = ''] = form.includes('|') ? form.split('|') : [];
    const shifted = isoOf(at + minutesOf(zone) * 60_000);
    const [date = '', clock = ''] = [shifted.slice(0, -14), shifted.slice(-13)];
    const milliseconds = Number(clock.slice(9, 12));
    if (precision === 'd' && ((at % DAY_MS) + DAY_MS) % DAY_MS === 0) return date;
    if (precision === 'm' && Number(clock.slice(6, 8)) === 0 && milliseconds === 0) {
      return `${date}${separator}${clock.slice(0, 5)}${zone}`;
    }
    return `${date}${separator}${clock.slice(0, 8)}${fractionOf(milliseconds, Number(precision) || 0)}${zone}`;
  },
};

/** At least the digits of the form, and more where the value needs them. */
function fractionOf(milliseconds: number, digits: number): string {
  const full = String(milliseconds).padStart(3, '0');
  const needed = milliseconds === 0 ? 0 : full.replace(/0+$/, '').length;
  const length = Math.max(digits, needed);
  return length === 0 ? '' : `.${full.padEnd(length, '0').slice(0, length)}`;
}

/** Days: the day of an instant in its own zone, never shifted. */
export const dateCodec: ValueCodec = {
  usual: 'text',
  read(raw): ReadResult {
    const odd = readOdd(raw);
    if (odd) return odd.ok && odd.value !== null ? { ...odd, value: String(odd.value).slice(0, 10) } : odd;
    if (typeof raw === 'number' || typeof raw === 'bigint') {
      const read = fromNumber(Number(raw));
      return read.ok ? { ok: true, value: String(read.value).slice(0, 10), form: 'epoch' } : fault('is no date');
    }
    const text = typeof raw === 'string' ? raw.trim() : '';
    return parseInstant(text) ? { ok: true, value: text.slice(0, 10), form: 'text' } : fault('is no date');
  },
  write: (value) => String(value),
};

const TIME = /^(\d\d?):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?$/;

/** Times of day. */
export const timeCodec: ValueCodec = {
  usual: '0',
  read(raw: Exclude<RawValue, null>): ReadResult {
    if (typeof raw === 'string' && /^24:00(?::00(?:\.0+)?)?$/.test(raw.trim()))
      return repaired('00:00:00.000', 'end_of_day');
    const [, hour, minute = '', second, fraction = ''] = TIME.exec(typeof raw === 'string' ? raw.trim() : '') ?? [];
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
      return fault('is no time of day');
    }
    const value = `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}.${fraction.slice(0, 3).padEnd(3, '0')}`;
    return { ok: true, value, form: second === undefined ? 'm' : String(fraction.length) };
  },
  write(value, form) {
    const text = String(value);
    const milliseconds = Number(text.slice(9, 12) || 0);
    if (form === 'm' && text.slice(6, 8) === '00' && milliseconds === 0) return text.slice(0, 5);
    return text.slice(0, 8) + fractionOf(milliseconds, Number(form) || 0);
  },
};
