import type { MailView } from '../../../messaging/public';

/** One of the bookings that a mail with links lists. */
interface ListedSession {
  title: string;
  counterpart: string;
  date: string;
  time: string;
  zone: string;
  reference: string;
  manage: string;
}

/** All that the mail with the links to a client's bookings can say. */
export interface BookingLinksView extends MailView {
  sessions: ListedSession[];
}

const session: ListedSession = {
  title: 'Market entry review',
  counterpart: 'Ravi Menon',
  date: 'Monday, March 30, 2026',
  time: '10:30 AM – 11:30 AM',
  zone: 'Central European Summer Time (Europe/Berlin)',
  reference: 'MQ-7K2P9A',
  manage: 'https://example.com/bookings/1',
};

/** A filled view, for checking an editor's template before it is used and for previews. */
export const SAMPLE_LINKS: BookingLinksView = {
  organization: { name: 'Magnetiq', url: 'https://example.com' },
  recipient: { name: 'Anna Weiß' },
  sessions: [session, { ...session, reference: 'MQ-3F8D2C', manage: 'https://example.com/bookings/2' }],
};
