import { requireTimeZone } from './zone-input';

export type InstantStyle = 'date' | 'time' | 'dateTime';

export interface InstantFormat {
  zone: string;
  locale: string;
  /** What to show; a time always names its zone. */
  style?: InstantStyle;
}

const STYLES: Record<InstantStyle, Intl.DateTimeFormatOptions> = {
  date: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  dateTime: {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * An instant as people of the locale write it, on the clocks of the zone: "Sonntag, 29. März 2026 um 03:30 MESZ".
 * @throws AppError `invalid_time_zone`
 */
export function formatInstant(instant: Date | number, { zone, locale, style = 'dateTime' }: InstantFormat): string {
  const key = `${locale} ${zone} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { timeZone: requireTimeZone(zone), ...STYLES[style] });
    formats.set(key, format);
  }
  return format.format(instant);
}
