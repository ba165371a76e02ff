import type { MailLanguage } from '../../../messaging/public';

export interface SessionTime {
  /** "Sunday, March 29, 2026" */
  date: string;
  /** "10:30 AM – 11:30 AM"; the end carries its date when it is another day. */
  time: string;
  /** "Central European Summer Time (Europe/Berlin)" */
  zone: string;
  /** "60 minutes" */
  duration: string;
}

/** A session's time as its reader's clock shows it. An unknown zone falls back to UTC, and says so. */
export function sessionTime(
  start: Date,
  end: Date,
  { zone, language }: { zone: string; language: MailLanguage },
): SessionTime {
  const timeZone = isZone(zone) ? zone : 'UTC';
  const date = (at: Date) => format(at, language, { dateStyle: 'full', timeZone });
  const time = (at: Date) => format(at, language, { timeStyle: 'short', timeZone });
  const endDate = date(end) === date(start) ? '' : `${date(end)}, `;
  return {
    date: date(start),
    time: `${time(start)} – ${endDate}${time(end)}${language === 'de' ? ' Uhr' : ''}`,
    zone: `${zoneName(start, language, timeZone)} (${timeZone})`,
    duration: duration(Math.round((end.getTime() - start.getTime()) / 60_000), language),
  };
}

/** One instant in full, with the zone's name: for deadlines. */
export function instantText(at: Date, { zone, language }: { zone: string; language: MailLanguage }): string {
  const timeZone = isZone(zone) ? zone : 'UTC';
  const text = format(at, language, { dateStyle: 'full', timeStyle: 'short', timeZone });
  return `${text} (${zoneName(at, language, timeZone)})`;
}

function zoneName(at: Date, language: MailLanguage, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

function format(at: Date, language: MailLanguage, options: Intl.DateTimeFormatOptions): string {
  // ICU puts a narrow no-break space before AM, which plain text readers show as a box.
  return new Intl.DateTimeFormat(language, options).format(at).replace(/[\u202f\u00a0]/g, ' ');
}

function duration(minutes: number, language: MailLanguage): string {
  const unit = language === 'de' ? (minutes === 1 ? 'Minute' : 'Minuten') : minutes === 1 ? 'minute' : 'minutes';
  return `${minutes} ${unit}`;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
