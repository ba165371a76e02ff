import type { Core } from '@strapi/strapi';
import type { MailAddress, MailMessage } from '../../../integrations/mail/port';
import { settings } from '../../../shared/config/settings';
import { isAppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { clientDeadlines, readBooking, revealManageToken, type BookingRecord } from '../../bookings/public';
import { readExpertContact, type ExpertContact } from '../../experts/public';
import { mailLanguage, mailLanguageOf, type MailLanguage } from '../domain/language';
import { domainOf, mailAddress } from '../domain/mail-address';
import type { Audience } from '../domain/mail-plan';
import { staleReason } from '../domain/stale-mail';
import { bookingInvitation } from '../rendering/booking-invitation';
import { bookingView, type BookingFacts, type EventFacts } from '../rendering/booking-view';
import type { MailView } from '../rendering/mail-view';
import { mailSender, staffMailbox } from './open-mail-transport';
import { renderTemplate } from './render-template';

/** What the outbox keeps of a mail about a booking; everything else is read when it leaves. */
export interface BookingMailOrder {
  bookingId: string;
  template: string;
  audience: Audience;
  startsAt: string | null;
  facts: EventFacts;
}

export type ComposedMail = { recipient: string; language: MailLanguage } & (
  | { kind: 'skip'; reason: string }
  | { kind: 'send'; message: Omit<MailMessage, 'messageId' | 'date'> }
);

interface Reader {
  /** Null where there is nobody that mail can be sent to. */
  to: MailAddress | null;
  counterpart: string;
  language: MailLanguage;
  zone: string;
}

/** Writes the mail from the booking as it is now, or says why it must not go out any more. */
export async function composeBookingMail(strapi: Core.Strapi, order: BookingMailOrder): Promise<ComposedMail> {
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
  const mail = { template: order.template, language };
  const { from, replyTo } = mailSender(strapi);
  const calendar = bookingInvitation(mail, view, {
    bookingId: booking.documentId,
    sequence: booking.icsSequence,
    start: facts.scheduledStart,
    end: facts.scheduledEnd,
    stamp: now(strapi),
    host: domainOf(from),
    organizer: { name: from.name ?? from.address, email: from.address },
    attendee: { name: to.name ?? recipient, email: recipient },
  });
  const rendered = await renderTemplate(strapi, mail, view);
  return {
    kind: 'send',
    recipient,
    language,
    message: { from, replyTo, to, language, calendar, ...rendered },
  };
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

async function linksOf(strapi: Core.Strapi, audience: Audience, booking: BookingRecord): Promise<MailView['links']> {
  const { mail } = settings(strapi);
  const fill = (url: string, token = '') =>
    url.replace('{bookingId}', encodeURIComponent(booking.documentId)).replace('{token}', encodeURIComponent(token));
  switch (audience) {
    case 'client': {
      const token = await revealManageToken(strapi, booking.documentId);
      // A booking that a logged-in member made may have no token; the page asks for the login then.
      const manage = fill(mail.manageUrl, token ?? '');
      return { manage, pay: booking.bookingStatus === 'pending' ? manage : '', admin: '' };
    }
    case 'expert':
      return { manage: '', pay: '', admin: fill(mail.expertUrl) };
    case 'staff': {
      const admin = strapi.config.get<string>('admin.absoluteUrl');
      const type = 'api::bookings.consultant-booking';
      return { manage: '', pay: '', admin: `${admin}/content-manager/collection-types/${type}/${booking.documentId}` };
    }
  }
}
