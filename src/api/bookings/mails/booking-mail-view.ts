import type { MailView } from '../../messaging/public';

/** All that a mail about a booking can say. */
export interface BookingMailView extends MailView {
  /** The other side of the session: the expert for the client, the client for the expert. */
  counterpart: { name: string };
  session: {
    reference: string;
    title: string;
    date: string;
    time: string;
    zone: string;
    duration: string;
    seats: string;
    platform: string;
    meetingUrl: string;
  };
  price: { total: string; discount: string; coupon: string; refund: string };
  /** Hours before the start within which the client may still cancel free of charge or move the session. */
  policy: {
    cancellationHours: number;
    rescheduleHours: number;
    /** Until when cancelling is free of charge; of a session that was moved, not these hours before its start. */
    freeUntil: string;
    /** Set while the client has not agreed to a time that expert or staff chose. */
    consent: string;
  };
  links: { manage: string; pay: string; admin: string };
  /** What belongs to this event only. */
  event: {
    payUntil: string;
    previousTime: string;
    reason: string;
    /** Set when the client cancelled after the free window. */
    late: string;
    /** Set when the refund waits until the client's bank has decided about a dispute. */
    waits: string;
    by: string;
    before: string;
  };
}

/** A filled view, for checking an editor's template before it is used and for previews. */
export const SAMPLE_VIEW: BookingMailView = {
  organization: { name: 'Magnetiq', url: 'https://example.com' },
  recipient: { name: 'Anna Weiß' },
  counterpart: { name: 'Ravi Menon' },
  session: {
    reference: 'MQ-7K2P9A',
    title: 'Market entry review',
    date: 'Monday, March 30, 2026',
    time: '10:30 AM – 11:30 AM',
    zone: 'Central European Summer Time (Europe/Berlin)',
    duration: '60 minutes',
    seats: '2',
    platform: 'Zoom',
    meetingUrl: 'https://meet.example.com/room',
  },
  price: { total: '$300.00', discount: '$30.00', coupon: 'WELCOME10', refund: '$300.00' },
  policy: {
    cancellationHours: 24,
    rescheduleHours: 12,
    freeUntil: 'Sunday, March 29, 2026 at 10:30 AM (Central European Summer Time)',
    consent: 'yes',
  },
  links: {
    manage: 'https://example.com/bookings/1',
    pay: 'https://example.com/bookings/1',
    admin: 'https://example.com/admin',
  },
  event: {
    payUntil: 'Monday, March 30, 2026 at 9:45 AM (Central European Summer Time)',
    previousTime: 'Friday, March 27, 2026, 10:30 AM – 11:30 AM',
    reason: 'An urgent client visit',
    late: 'yes',
    waits: 'yes',
    by: 'opened',
    before: '24 hours',
  },
};
