/**
 * Calendar days as integers: days since 1970-01-01 in the proleptic Gregorian calendar, without a zone.
 * Arithmetic on them is exact, so recurrences and weeks never meet a clock change.
 */
export type DayNumber = number;

export const MINUTES_PER_DAY = 1440;

export interface CivilDate {
  year: number;
  /** 1-12 */
  month: number;
  /** 1-31 */
  day: number;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MAX_CACHED = 4096;
const dateStrings = new Map<DayNumber, string>();

/** The day of `YYYY-MM-DD`, or undefined when there is no such date (2026-02-30). */
export function parseDay(date: string): DayNumber | undefined {
  const match = DATE.exec(date);
  if (!match) return undefined;
  const day = dayOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return formatDay(day) === date ? day : undefined;
}

/** `YYYY-MM-DD` of a day. */
export function formatDay(day: DayNumber): string {
  const known = dateStrings.get(day);
  if (known !== undefined) return known;
  const { year, month, day: dayOfMonth } = civilDate(day);
  const text = `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(dayOfMonth)}`;
  if (dateStrings.size >= MAX_CACHED) dateStrings.clear();
  dateStrings.set(day, text);
  return text;
}

/** The day number of a civil date; out-of-range months and days roll over. */
export function dayOf({ year, month, day }: CivilDate): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month and day of month; the inverse of {@link dayOf} (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function civilDate(day: DayNumber): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 0 is Sunday, 6 is Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday that begins the ISO week of the day. */
export function isoWeekStart(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** ISO 8601 week of the day, `2026-W01`: the week belongs to the year that holds its Thursday. */
export function isoWeek(day: DayNumber): string {
  const thursday = isoWeekStart(day) + 3;
  const { year } = civilDate(thursday);
  const week = Math.floor((thursday - dayOf({ year, month: 1, day: 1 })) / 7) + 1;
  return `${year}-W${pad2(week)}`;
}

function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
