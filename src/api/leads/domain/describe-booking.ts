import { formatInstant } from '../../../shared/time/format-instant';
import type { BookingEventPayload } from '../../bookings/public';
import { describeRate, type OdooRevenue } from './expected-revenue';
import { majorUnits } from './major-units';

/** What a salesperson reads about the booking in Odoo: an HTML list in English, every value escaped. */
export function describeBooking(booking: BookingEventPayload, revenue: OdooRevenue): string {
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
    ['Expected revenue', revenueLine(price.currency, revenue)],
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

/** How the expected revenue came about; nothing where it is the price. */
function revenueLine(currency: string, { currency: odoo, known }: OdooRevenue): string | null {
  if (!known) return `not known in ${odoo}: there is no exchange rate from ${currency}`;
  return known.rate && `${majorUnits(known.amountCents)} ${odoo} (${describeRate(known.rate)})`;
}

function words(state: string): string {
  return state.replaceAll('_', ' ');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
