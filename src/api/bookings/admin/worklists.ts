import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever looks after bookings. */
export const BOOKING_WORKLISTS: readonly Worklist[] = [
  {
    name: 'requests-to-answer',
    uid: 'api::bookings.consultation-request',
    title: { en: 'Requests to answer', de: 'Anfragen zu beantworten' },
    waits: () => [['requestStatus', '$eq', 'pending']],
    by: 'createdAt',
  },
  {
    name: 'bookings-to-approve',
    uid: 'api::bookings.consultant-booking',
    title: { en: 'Bookings to approve', de: 'Buchungen zu bestätigen' },
    waits: () => [
      ['approvalStatus', '$eq', 'requested'],
      ['bookingStatus', '$eq', 'pending'],
    ],
    by: 'scheduledStart',
  },
  {
    name: 'sessions-to-close',
    uid: 'api::bookings.consultant-booking',
    title: { en: 'Sessions that are over and still open', de: 'Termine, die vorbei und noch offen sind' },
    waits: (now) => [
      ['bookingStatus', '$in', ['confirmed', 'in_progress']],
      ['scheduledEnd', '$lt', now.toISOString()],
    ],
    by: 'scheduledEnd',
  },
  {
    name: 'visits-to-confirm',
    uid: 'api::bookings.appointment',
    title: { en: 'Appointments to confirm', de: 'Besuche zu bestätigen' },
    waits: () => [['appointmentStatus', '$eq', 'pending']],
    by: 'date',
  },
];
