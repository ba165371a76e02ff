import { groupOf, line, listOf, member, whole, words } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const minutes = { ...whole, unit: words('minutes', 'Minuten') };
const days = { ...whole, unit: words('days', 'Tage') };
const clock = { kind: 'text', means: 'time' } as const;
const day = { kind: 'text', means: 'day' } as const;
const more = { kind: 'any' } as const;

const PATTERNS = {
  daily: words('every day', 'täglich'),
  weekly: words('every week', 'wöchentlich'),
  biweekly: words('every other week', 'alle zwei Wochen'),
  monthly: words('every month', 'monatlich'),
};

const WEEKDAYS = {
  monday: words('Monday', 'Montag'),
  tuesday: words('Tuesday', 'Dienstag'),
  wednesday: words('Wednesday', 'Mittwoch'),
  thursday: words('Thursday', 'Donnerstag'),
  friday: words('Friday', 'Freitag'),
  saturday: words('Saturday', 'Samstag'),
  sunday: words('Sunday', 'Sonntag'),
};

/** Which of these an offering needs follows from its kind; who needs others, too, adds them. */
const schedule = groupOf(
  {
    date: member(['Day', 'Tag'], day, { hint: words('Of a single event.', 'Eines einzelnen Termins.') }),
    start_time: member(['Begins at', 'Beginn'], clock),
    end_date: member(['Last day', 'Letzter Tag'], day, {
      hint: words('Of a programme or a retreat.', 'Eines Programms oder Retreats.'),
    }),
    pattern: member(['Repeats', 'Wiederholung'], { kind: 'choice', options: PATTERNS }),
    day: member(['On', 'Am'], { kind: 'choice', options: WEEKDAYS }),
    time: member(['At', 'Um'], clock),
    duration_minutes: member(['Lasts', 'Dauer'], minutes),
    booking_window_days: member(['Can be booked ahead', 'Im Voraus buchbar'], days),
    buffer_minutes: member(['Break in between', 'Pause dazwischen'], minutes),
  },
  more,
);

const payment = groupOf(
  {
    installments: member(['In instalments', 'In Raten'], { kind: 'yes_no' }),
    pay_per_session: member(['Each session by itself', 'Jeder Termin einzeln'], { kind: 'yes_no' }),
  },
  more,
);

const portal = groupOf(
  {
    access_before_days: member(['Opens before it begins', 'Offen vor Beginn'], days),
    access_after_days: member(['Stays open after it ends', 'Offen nach Ende'], days),
    tabs: member(['Tabs', 'Reiter'], listOf(line)),
  },
  more,
);

const session = groupOf({ date: member(['Day', 'Tag'], day), time: member(['Time', 'Uhrzeit'], clock) }, more);

const booked = groupOf(
  {
    booked_sessions: member(['Sessions', 'Termine'], listOf(session)),
    cohort_start_date: member(['The course begins', 'Kursbeginn'], day),
  },
  more,
);

/** What `json` attributes of memberships hold; the names inside are those of the documented tables. */
export const MEMBERSHIP_SHAPES = {
  'memberships.schedule': schedule,
  'memberships.payment': payment,
  'memberships.portal': portal,
  'memberships.booked': booked,
} satisfies Shapes;
