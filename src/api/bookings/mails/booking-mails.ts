import type { MailKind } from '../../messaging/public';
import type { BookingMailOrder } from '../use-cases/mails/enqueue-booking-mail';
import { addressBookingMail } from './address-booking-mail';
import { SAMPLE_VIEW, type BookingMailView } from './booking-mail-view';
import { SESSION_PARTIALS } from './session-partials';
import { BOOKING_TEMPLATES } from './templates';
import { WORDS } from './words';

/** The mails about bookings: to the client, the expert and staff. */
export const BOOKING_MAILS: MailKind<BookingMailOrder, BookingMailView> = {
  templates: BOOKING_TEMPLATES,
  sample: SAMPLE_VIEW,
  words: WORDS,
  partials: SESSION_PARTIALS,
  address: addressBookingMail,
};
