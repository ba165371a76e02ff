import type { Core } from '@strapi/strapi';
import type { MailAddress } from '../../../integrations/mail/port';
import { settings } from '../../../shared/config/settings';
import { isAppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { readExpertContact, type ExpertContact } from '../../experts/public';
import {
  domainOf,
  mailAddress,
  mailLanguage,
  mailLanguageOf,
  mailSender,
  staffMailbox,
  type AddressedMail,
  type MailLanguage,
} from '../../messaging/public';
import { clientDeadlines } from '../domain/client-terms';
import type { Audience } from '../domain/mails/mail-plan';
import { readBooking, type BookingRecord } from '../read-models/booking-record';
import type { BookingMailOrder } from '../use-cases/mails/enqueue-booking-mail';
import { linkTo, manageLink } from './manage-link';
import { staleReason } from '../domain/mails/stale-mail';
import { bookingInvitation } from './invitation';
import { bookingView, type BookingFacts } from './view-of-booking';
import type { BookingMailView } from './booking-mail-view';

interface Reader {
  /** Null where there is nobody that mail can be sent to. */
  to: MailAddress | null;
  counterpart: string;
  language: MailLanguage;
  zone: string;
}

/** Looks up the reader of a mail and the booking as it is now, or says why it must not go out any more. */
export async function addressBookingMail(
  strapi: Core.Strapi,
  order: BookingMailOrder,
): Promise<AddressedMail<BookingMailView>> {
  const booking = await readBooking(strapi, order.bookingId).catch((error: unknown) => {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  });
  if (!booking)
    return { kind: 'skip', reason: 'The booking is gone.', recipient: 'unknown@booking.invalid', language: 'en' };
  const expert = await readExpertContact(strapi, booking.consultantDocumentId);
  const reader = await readerOf(strapi, order.audience, { booking, expert });
  const { language, to } = reader;
  if (!to) return { kind: 'skip', reason: NOBODY[order.audience], recipient: 'unknown@mail.invalid', language };
  const recipient = to.address;
  const facts = factsOf(booking);
  const stale = staleReason(order.template, { ...booking, ...facts }, momentOf(strapi, order));
  if (stale) return { kind: 'skip', reason: stale, recipient, language };
  const view = bookingView(facts, order.facts, {
    audience: order.audience,
    language,
    zone: reader.zone,
    organization: { name: settings(strapi).organization.name, url: settings(strapi).organization.siteUrl },
    recipient: to.name ?? recipient,
    counterpart: reader.counterpart,
    links: await linksOf(strapi, order.audience, booking),
  });
  const { from } = mailSender(strapi);
  const calendar = bookingInvitation({ template: order.template, language }, view, {
    bookingId: booking.documentId,
    sequence: booking.icsSequence,
    start: facts.scheduledStart,
    end: facts.scheduledEnd,
    stamp: now(strapi),
    host: domainOf(from),
    organizer: { name: from.name ?? from.address, email: from.address },
    attendee: { name: to.name ?? recipient, email: recipient },
  });
  return { kind: 'send', to, language, view, calendar };
}

/** Why a mail stays here. */
const NOBODY: Record<Audience, string> = {
  client: 'The client has no address that mail can be sent to.',
  expert: 'The expert has no address that mail can be sent to.',
  staff: 'There is nobody to tell: MAIL_STAFF_ADDRESS is not set, and there is no super admin.',
};

async function readerOf(
  strapi: Core.Strapi,
  audience: Audience,
  parties: { booking: BookingRecord; expert: ExpertContact | null },
): Promise<Reader> {
  const { booking, expert } = parties;
  const client: MailAddress = {
    name: `${booking.clientFirstName} ${booking.clientLastName}`,
    address: booking.clientEmail,
  };
  switch (audience) {
    case 'client':
      return {
        to: mailAddress(client),
        counterpart: expert?.name ?? '',
        language: mailLanguage(booking.clientLanguage),
        zone: booking.timezone,
      };
    case 'expert':
      return {
        to: mailAddress({ name: expert?.name, address: expert?.email ?? '' }),
        counterpart: client.name ?? '',
        language: mailLanguageOf(expert?.languages ?? []),
        zone: expert?.timezone ?? booking.consultantTimezone,
      };
    case 'staff':
      return {
        to: await staffMailbox(strapi),
        counterpart: client.name ?? '',
        language: 'en',
        zone: settings(strapi).organization.timeZone,
      };
  }
}

const factsOf = (booking: BookingRecord): BookingFacts => ({
  ...booking,
  freeCancellationUntil: clientDeadlines(booking).freeCancellationUntil,
  title: booking.sessionTitle,
  scheduledStart: new Date(booking.scheduledStart),
  scheduledEnd: new Date(booking.scheduledEnd),
  holdExpiresAt: booking.holdExpiresAt ? new Date(booking.holdExpiresAt) : null,
});

const momentOf = (strapi: Core.Strapi, { startsAt }: BookingMailOrder) => ({
  startsAt: startsAt ? new Date(startsAt) : null,
  now: now(strapi),
});

async function linksOf(
  strapi: Core.Strapi,
  audience: Audience,
  booking: BookingRecord,
): Promise<BookingMailView['links']> {
  switch (audience) {
    case 'client': {
      const manage = manageLink(strapi, booking);
      return { manage, pay: booking.bookingStatus === 'pending' ? manage : '', admin: '' };
    }
    case 'expert':
      return { manage: '', pay: '', admin: linkTo(settings(strapi).mail.expertUrl, booking) };
    case 'staff': {
      const admin = strapi.config.get<string>('admin.absoluteUrl');
      const type = 'api::bookings.consultant-booking';
      return { manage: '', pay: '', admin: `${admin}/content-manager/collection-types/${type}/${booking.documentId}` };
    }
  }
}
