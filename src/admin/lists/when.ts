const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface When {
  /** Short enough for a column. */
  short: string;
  /** All of it. */
  full: string;
}

/** When something is, for a list: "in 2 hours" for what is near, else the day and the time of it. */
export function when(moment: Date, now: Date, language: 'en' | 'de'): When {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options).format(moment);
  const full = format({ dateStyle: 'full', timeStyle: 'short' });
  const away = moment.getTime() - now.getTime();
  if (Math.abs(away) >= DAY) return { short: format({ dateStyle: 'medium', timeStyle: 'short' }), full };
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const isHours = Math.abs(away) >= HOUR;
  return {
    short: isHours ? near.format(Math.trunc(away / HOUR), 'hour') : near.format(Math.trunc(away / MINUTE), 'minute'),
    full,
  };
}

/** A day of the calendar for a list. */
export function whichDay(day: string, today: string, language: 'en' | 'de'): When {
  const moment = new Date(`${day}T00:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(moment);
  const full = format({ dateStyle: 'full' });
  const away = (moment.getTime() - new Date(`${today}T00:00:00Z`).getTime()) / DAY;
  if (Math.abs(away) > 1) return { short: format({ dateStyle: 'medium' }), full };
  return { short: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day'), full };
}
