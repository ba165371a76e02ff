import type { Core } from '@strapi/strapi';
import { openImportedBalance } from '../../../billing/public';
import { importedBookings } from '../../read-models/imported-bookings';

interface PaidBooking {
  id: number;
  documentId: string;
  bookingStatus: string;
  scheduledEnd: string;
  actualEnd: string | null;
  refundAmountCents: number | null;
}

/** The expert keeps what was paid for these: the session took place, or the client stayed away. */
const EARNED = ['completed', 'no_show_client'];
const OWED = ['pending', 'confirmed', 'in_progress', ...EARNED];

/**
 * Opens the ledger for bookings that were imported as paid and whose experts have not been paid yet. @returns a
 * sentence for each that finance has to book by hand; the booking itself stays
 */
export async function openImportedBalances(strapi: Core.Strapi): Promise<string[]> {
  const warnings: string[] = [];
  const bookings = importedBookings(strapi, {
    paymentStatus: 'completed',
    bookingStatus: { $in: OWED },
    totalAmountCents: { $gt: 0 },
  });
  for await (const booking of bookings) {
    const obstacle = await openBalance(strapi, booking);
    if (obstacle) warnings.push(`booking ${booking.documentId} is not in the ledger: ${obstacle}`);
  }
  return warnings;
}

async function openBalance(strapi: Core.Strapi, booking: PaidBooking): Promise<string | null> {
  if (Number(booking.refundAmountCents ?? 0) > 0) return 'A part of its payment was paid back before the move.';
  const end = new Date(booking.actualEnd ?? booking.scheduledEnd);
  return openImportedBalance(strapi, {
    bookingDocumentId: booking.documentId,
    deliveredAt: EARNED.includes(booking.bookingStatus) ? end : null,
  });
}
