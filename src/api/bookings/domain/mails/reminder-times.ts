import type { MailLanguage } from '../../../messaging/public';

export interface Reminder {
  /** Part of the job's key: "24h", "1h", "30m". */
  name: string;
  minutesBefore: number;
  runAt: Date;
}

/** The name of a reminder, by how long before the session it goes out. */
export function reminderName(minutesBefore: number): string {
  return minutesBefore % 60 === 0 ? `${minutesBefore / 60}h` : `${minutesBefore}m`;
}

/** The reminders still to come before a session; one whose time has passed is left out. */
export function remindersFor(startsAt: Date, minutesBefore: readonly number[], now: Date): Reminder[] {
  return minutesBefore
    .map((minutes) => ({
      name: reminderName(minutes),
      minutesBefore: minutes,
      runAt: new Date(startsAt.getTime() - minutes * 60_000),
    }))
    .filter(({ runAt }) => runAt > now);
}

/** "24 hours", "eine Stunde" as it follows "in". */
export function beforeText(minutesBefore: number, language: MailLanguage): string {
  if (minutesBefore === 60) return language === 'de' ? 'einer Stunde' : 'one hour';
  const hours = minutesBefore / 60;
  if (Number.isInteger(hours)) return `${hours} ${language === 'de' ? 'Stunden' : 'hours'}`;
  return `${minutesBefore} ${language === 'de' ? 'Minuten' : 'minutes'}`;
}
