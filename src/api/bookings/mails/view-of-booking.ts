import { toCents } from '../../../shared/money/cents';
import { formatMoney } from '../../../shared/money/currency';
import type { EventFacts } from '../domain/mails/event-facts';
import type { Audience } from '../domain/mails/mail-plan';
import type { MailLanguage } from '../../messaging/public';
import { beforeText } from '../domain/mails/reminder-times';
import { instantText, sessionTime } from '../domain/mails/session-time';
import { platformLabel } from './words';
import type { BookingMailView } from './booking-mail-view';

/** The facts of a booking that its mails speak of. */
export interface BookingFacts {
  reference: string;
  title: { en: string; de?: string } | null;
  scheduledStart: Date;
  scheduledEnd: Date;
  seats: number;
  meetingPlatform: string | null;
  meetingUrl: string | null;
  currency: string;
  totalAmountCents: number;
  couponDiscountCents: number;
  couponCodeUsed: string | null;
  cancellationHours: number;
  rescheduleHours: number;
  freeCancellationUntil: Date;
  moveConsent: string | null;
  holdExpiresAt: Date | null;
  cancellationReason: string | null;
  cancelledBy: string | null;
}

export interface ViewContext {
  audience: Audience;
  language: MailLanguage;
  zone: string;
  organization: BookingMailView['organization'];
  recipient: string;
  counterpart: string;
  links: BookingMailView['links'];
}

const DISPUTE_STATES: Record<string, Record<MailLanguage, string>> = {
  'booking.disputed': { en: 'opened', de: 'eröffnet' },
  'booking.dispute_won': { en: 'won', de: 'gewonnen' },
  'booking.dispute_lost': { en: 'lost', de: 'verloren' },
};

/** Puts a booking into words for one reader: language, zone, and what concerns the reader. */
export function bookingView(booking: BookingFacts, event: EventFacts, context: ViewContext): BookingMailView {
  const { audience, language, zone } = context;
  const clock = { zone, language };
  const time = sessionTime(booking.scheduledStart, booking.scheduledEnd, clock);
  const money = (cents: number | undefined) => (cents ? formatMoney(toCents(cents), booking.currency, language) : '');
  // What the client pays is no business of a calendar entry at the expert's side.
  const pays = audience !== 'expert';
  return {
    organization: context.organization,
    recipient: { name: context.recipient },
    counterpart: { name: context.counterpart },
    session: {
      reference: booking.reference,
      title: titleIn(booking.title, language),
      ...time,
      seats: booking.seats > 1 ? String(booking.seats) : '',
      platform: platformLabel(booking.meetingPlatform, language),
      meetingUrl: booking.meetingUrl ?? '',
    },
    price: {
      total: pays ? money(booking.totalAmountCents) : '',
      discount: pays ? money(booking.couponDiscountCents) : '',
      coupon: pays ? (booking.couponCodeUsed ?? '') : '',
      refund: pays ? money(event.refundCents) : '',
    },
    policy: {
      cancellationHours: booking.cancellationHours,
      rescheduleHours: booking.rescheduleHours,
      freeUntil: instantText(booking.freeCancellationUntil, clock),
      consent: booking.moveConsent === 'requested' ? 'yes' : '',
    },
    links: context.links,
    event: {
      payUntil: booking.holdExpiresAt ? instantText(booking.holdExpiresAt, clock) : '',
      previousTime: event.previousStartsAt ? instantText(new Date(event.previousStartsAt), clock) : '',
      reason: event.failureReason ?? event.disputeReason ?? event.reportReason ?? reasonFor(audience, booking) ?? '',
      late: pays && event.refundReason === 'late_cancellation' ? 'yes' : '',
      waits: pays && event.refundWaitsFor ? 'yes' : '',
      by: DISPUTE_STATES[event.type ?? '']?.[language] ?? '',
      before: event.minutesBefore ? beforeText(event.minutesBefore, language) : '',
    },
  };
}

/** Who cancelled knows why; a stranger who holds a slot in somebody's name must not write to them in this way. */
const reasonFor = (audience: Audience, { cancelledBy, cancellationReason }: BookingFacts): string | null =>
  audience === 'client' && cancelledBy === 'client' ? null : cancellationReason;

/** What a session is called, in a reader's language. */
export function titleIn(title: BookingFacts['title'], language: MailLanguage): string {
  return (language === 'de' ? title?.de : undefined) ?? title?.en ?? FALLBACK_TITLE[language];
}

const FALLBACK_TITLE: Record<MailLanguage, string> = { en: 'Session', de: 'Termin' };
