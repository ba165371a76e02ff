import { formatInstant } from '../../../shared/time/format-instant';
import type { BookingEventPayload } from '../../bookings/public';
import { majorUnits } from './major-units';

/** What a salesperson reads about the booking in Odoo: an HTML list in English, every value escaped. */
export function describeBooking(booking: BookingEventPayload): string {
  const { session, price, consultant, cancellation, lead } = booking;
  const amount = (cents: number): string => `${majorUnits(cents)} ${price.currency}`;
  const lines: [string, string | null | undefined][] = [
    ['Session', session.title?.en ?? session.type],
    ['Expert', consultant?.name],
    ['When', formatInstant(new Date(session.startsAt), { zone: session.timezone, locale: 'en-GB' })],
    ['Seats', session.seats > 1 ? String(session.seats) : null],
    ['Booking', `${booking.reference}, ${words(booking.bookingStatus)}`],
    ['Payment', words(booking.paymentStatus)],
    ['Price', amount(price.totalCents)],
    ['Discount', price.discountCents > 0 ? `${amount(price.discountCents)} ${price.couponCode ?? ''}`.trim() : null],
    ['Refunded', price.refundedCents > 0 ? amount(price.refundedCents) : null],
    ['Cancelled by', cancellation?.by && [cancellation.by, cancellation.reason].filter(Boolean).join(': ')],
    ['Company size', lead.companySize],
    ['Budget', lead.budgetRange],
    ['Urgency', lead.urgency],
  ];
  const items = lines
    .filter(([, value]) => value)
    .map(([label, value]) => `<li>${label}: ${escapeHtml(value ?? '')}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function words(state: string): string {
  return state.replaceAll('_', ' ');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
