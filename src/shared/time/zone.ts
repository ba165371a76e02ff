import { type DayNumber, formatDay, MINUTES_PER_DAY, parseDay } from './day';

/** Minutes since 1970-01-01T00:00Z. */
export type EpochMinute = number;

/** A stretch of time, half-open, over which a zone keeps one offset (minutes east of UTC). */
export interface OffsetSpan {
  from: EpochMinute;
  to: EpochMinute;
  offset: number;
}

export interface WallClock {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:mm` */
  time: string;
  /** Minutes east of UTC. */
  offsetMinutes: number;
}

interface ZoneTable {
  formatter: Intl.DateTimeFormat;
  chunks: Map<number, OffsetSpan[]>;
  /** The last answer: a batch asks for one window many times. */
  last?: { from: EpochMinute; to: EpochMinute; spans: OffsetSpan[] };
}

const CHUNK_DAYS = 64;
const CHUNK = CHUNK_DAYS * MINUTES_PER_DAY;
// The shortest stretch between two clock changes since 1970 is just under a week (Recife 2000, Gaza 2040).
const SAMPLE = 4 * MINUTES_PER_DAY;
const MAX_ZONES = 640;
const MAX_CHUNKS = 256;
const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2}))?/;

const zones = new Map<string, ZoneTable>();

/** Whether the name is a zone of the IANA database (`Europe/Berlin`, `UTC`; not an offset such as `+02:00`). */
export function isTimeZone(zone: string): boolean {
  return tableOf(zone) !== undefined;
}

/**
 * The spans of constant offset that cover [from, to), in order and without gaps. The first may begin before `from` and
 * the last may end after `to`. Cached: the zone database is asked every few days, clock changes are then bisected to the
 * minute. Historic offsets with seconds lose them.
 *
 * @throws RangeError for an unknown zone: callers take zones from checked data.
 */
export function offsetSpans(zone: string, from: EpochMinute, to: EpochMinute): readonly OffsetSpan[] {
  const table = knownTable(zone);
  if (table.last?.from === from && table.last.to === to) return table.last.spans;
  const spans: OffsetSpan[] = [];
  const lastChunk = Math.floor((Math.max(to, from + 1) - 1) / CHUNK);
  for (let index = Math.floor(from / CHUNK); index <= lastChunk; index += 1) {
    for (const span of chunkSpans(table, index)) {
      const previous = spans[spans.length - 1];
      if (previous?.offset === span.offset) previous.to = span.to;
      else spans.push({ ...span });
    }
  }
  table.last = { from, to, spans };
  return spans;
}

/** Minutes east of UTC that the zone keeps at an instant. */
export function offsetMinutesAt(zone: string, at: EpochMinute): number {
  for (const span of chunkSpans(knownTable(zone), Math.floor(at / CHUNK))) if (at < span.to) return span.offset;
  return 0;
}

/** What a clock in the zone shows at an instant. */
export function wallClockAt(zone: string, instant: Date): WallClock {
  const minute = epochMinute(instant);
  const offsetMinutes = offsetMinutesAt(zone, minute);
  const local = minute + offsetMinutes;
  return { date: formatDay(Math.floor(local / MINUTES_PER_DAY)), time: clockTime(local), offsetMinutes };
}

/**
 * The instants at which a clock in the zone shows a local minute (minutes since 1970-01-01T00:00 of that clock), in
 * order: none inside the gap of a clock change, two in the repeated hour, else one.
 */
function instantsOfLocalMinute(zone: string, localMinute: number): EpochMinute[] {
  const spans = offsetSpans(zone, localMinute - MINUTES_PER_DAY, localMinute + MINUTES_PER_DAY);
  return spans
    .map((span) => ({ span, at: localMinute - span.offset }))
    .filter(({ span, at }) => at >= span.from && at < span.to)
    .map(({ at }) => at);
}

/** The first instant at which a clock in the zone has reached the day; later than midnight where that falls into a gap. */
export function startOfDay(zone: string, day: DayNumber): EpochMinute {
  const midnight = day * MINUTES_PER_DAY;
  for (const { from, to, offset } of offsetSpans(zone, midnight - MINUTES_PER_DAY, midnight + 2 * MINUTES_PER_DAY)) {
    const reached = Math.max(from, midnight - offset);
    if (reached < to) return reached;
  }
  return midnight;
}

/** As {@link instantsOfLocalMinute} for `YYYY-MM-DD` and `HH:mm`; empty as well when either is malformed. */
export function instantsOfWallClock(zone: string, date: string, time: string): Date[] {
  const day = parseDay(date);
  const minute = parseClockTime(time);
  if (day === undefined || minute === undefined) return [];
  return instantsOfLocalMinute(zone, day * MINUTES_PER_DAY + minute).map((at) => new Date(at * 60_000));
}

/** Minutes after midnight of `HH:mm`, `HH:mm:ss` or `HH:mm:ss.SSS`; seconds are dropped; `24:00` is 1440. */
export function parseClockTime(time: string): number | undefined {
  const match = /^(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(time);
  if (!match) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= MINUTES_PER_DAY ? minutes : undefined;
}

/** The whole minute that holds an instant. */
export function epochMinute(instant: Date): EpochMinute {
  return Math.floor(instant.getTime() / 60_000);
}

/** `HH:mm` of a local minute, also of one outside a day. */
function clockTime(localMinute: number): string {
  return CLOCK[((localMinute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY] as string;
}

/** `2026-10-25T02:00:00+01:00`: the wall time with its offset, which tells the two instants of a repeated hour apart. */
export function isoWithOffset(at: EpochMinute, offset: number): string {
  let texts = textsByOffset.get(offset);
  if (!texts) textsByOffset.set(offset, (texts = new Map()));
  return remembered(texts, at + offset, (local) => {
    return `${formatDay(Math.floor(local / MINUTES_PER_DAY))}T${clockTime(local)}:00${offsetText(offset)}`;
  });
}

/** `2026-10-25T00:00:00.000Z`, as `Date.toISOString()` writes it. */
export function isoUtc(at: EpochMinute): string {
  return remembered(utcTexts, at, (minute) => {
    return `${formatDay(Math.floor(minute / MINUTES_PER_DAY))}T${clockTime(minute)}:00.000Z`;
  });
}

// Slots of many experts fall on the same minutes; joining their texts anew costs more than finding the slots.
const MAX_TEXTS = 4096;
const utcTexts = new Map<number, string>();
const textsByOffset = new Map<number, Map<number, string>>();

function remembered(texts: Map<number, string>, minute: number, write: (minute: number) => string): string {
  const known = texts.get(minute);
  if (known !== undefined) return known;
  if (texts.size >= MAX_TEXTS) texts.clear();
  const text = write(minute);
  texts.set(minute, text);
  return text;
}

const CLOCK: readonly string[] = Array.from(
  { length: MINUTES_PER_DAY },
  (_, minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
);

function offsetText(offset: number): string {
  return `${offset < 0 ? '-' : '+'}${clockTime(Math.abs(offset))}`;
}

function tableOf(zone: string): ZoneTable | undefined {
  const known = zones.get(zone);
  if (known) return known;
  // Newer engines take "+02:00" as a zone; it has no rules, so a booking would lose its clock changes.
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    // Names are case-insensitive, so a caller could invent spellings without end.
    if (zones.size >= MAX_ZONES) zones.clear();
    const table: ZoneTable = { formatter, chunks: new Map() };
    zones.set(zone, table);
    return table;
  } catch {
    return undefined;
  }
}

function knownTable(zone: string): ZoneTable {
  const table = tableOf(zone);
  if (!table) throw new RangeError(`Unknown time zone: ${zone}`);
  return table;
}

function chunkSpans(table: ZoneTable, index: number): OffsetSpan[] {
  const known = table.chunks.get(index);
  if (known) return known;
  const start = index * CHUNK;
  const spans: OffsetSpan[] = [{ from: start, to: start + CHUNK, offset: askOffset(table, start) }];
  for (let at = start + SAMPLE; at <= start + CHUNK; at += SAMPLE) {
    const current = spans[spans.length - 1] as OffsetSpan;
    const offset = askOffset(table, at);
    if (offset === current.offset) continue;
    const change = bisectChange(table, at - SAMPLE, at);
    current.to = change;
    if (change < start + CHUNK) spans.push({ from: change, to: start + CHUNK, offset });
  }
  if (table.chunks.size >= MAX_CHUNKS) table.chunks.clear();
  table.chunks.set(index, spans);
  return spans;
}

/** The first minute with the offset that holds at `after`. */
function bisectChange(table: ZoneTable, before: EpochMinute, after: EpochMinute): EpochMinute {
  const target = askOffset(table, after);
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askOffset(table, middle) === target) high = middle;
    else low = middle;
  }
  return high;
}

function askOffset(table: ZoneTable, at: EpochMinute): number {
  const match = OFFSET.exec(table.formatter.format(at * 60_000));
  if (!match?.[1]) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
