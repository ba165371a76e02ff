import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { now } from '../../../../shared/time/clock';
import { readExpertContact } from '../../../experts/public';
import {
  mailAddress,
  mailLanguage,
  type AddressedMail,
  type MailKind,
  type MailLanguage,
} from '../../../messaging/public';
import { sessionTime } from '../../domain/mails/session-time';
import type { BookingRecord } from '../../read-models/booking-record';
import { upcomingBookings } from '../../read-models/upcoming-bookings';
import type { LinksOrder } from '../../use-cases/links/send-manage-links';
import { manageLink } from '../manage-link';
import { titleIn } from '../view-of-booking';
import { WORDS } from '../words';
import { SAMPLE_LINKS, type BookingLinksView } from './links-view';
import { LINKS_PARTIALS } from './partials';
import { bookingLinks } from './template';

async function listed(
  strapi: Core.Strapi,
  booking: BookingRecord,
  language: MailLanguage,
): Promise<BookingLinksView['sessions'][number]> {
  const { date, time, zone } = sessionTime(new Date(booking.scheduledStart), new Date(booking.scheduledEnd), {
    zone: booking.timezone,
    language,
  });
  return {
    title: titleIn(booking.sessionTitle, language),
    counterpart: (await readExpertContact(strapi, booking.consultantDocumentId))?.name ?? '',
    date,
    time,
    zone,
    reference: booking.reference,
    manage: manageLink(strapi, booking),
  };
}

/** Looks up what is still to come of the bookings, each in the zone in which it was booked. */
async function addressLinks(strapi: Core.Strapi, { bookingIds }: LinksOrder): Promise<AddressedMail<BookingLinksView>> {
  const found = await upcomingBookings(strapi, { documentId: { $in: bookingIds } }, now(strapi));
  const [first] = found;
  if (!first) return { kind: 'skip', reason: 'No booking is to come any more.', recipient: UNKNOWN, language: 'en' };
  const language = mailLanguage(first.clientLanguage);
  const to = mailAddress({ name: `${first.clientFirstName} ${first.clientLastName}`, address: first.clientEmail });
  if (!to) return { kind: 'skip', reason: 'The client has no address for mail.', recipient: UNKNOWN, language };
  // Staff may have given one of them another address meanwhile: its link is no longer this reader's.
  const own = found.filter(({ clientEmail }) => clientEmail === first.clientEmail);
  const { name, siteUrl: url } = settings(strapi).organization;
  const sessions = await Promise.all(own.map((booking) => listed(strapi, booking, language)));
  const view = { organization: { name, url }, recipient: { name: to.name ?? to.address }, sessions };
  return { kind: 'send', to, language, view };
}

const UNKNOWN = 'unknown@mail.invalid';

/** The mail with the links to all bookings of a client. */
export const BOOKING_LINKS_MAILS: MailKind<LinksOrder, BookingLinksView> = {
  templates: [bookingLinks],
  sample: SAMPLE_LINKS,
  words: WORDS,
  partials: LINKS_PARTIALS,
  address: addressLinks,
};
