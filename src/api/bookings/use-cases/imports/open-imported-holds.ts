import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { inTransaction } from '../../../../shared/documents/transaction';
import { enqueueJob } from '../../../../shared/jobs/queue';
import { isWhole } from '../../../../shared/money/currency';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { takeOverPayment, openPayment, priorParts } from '../../../billing/public';
import {
  BOOKING,
  BOOKING_TABLE,
  moveBookings,
  readBooking,
  type BookingRecord,
} from '../../read-models/booking-record';
import { importedBookings } from '../../read-models/imported-bookings';
import { scheduleHoldExpiry } from '../holds/schedule-hold-expiry';
import { recordStatusChange } from '../move-booking';

export const OPEN_HOLDS_TASK = 'bookings.open-imported-holds';

/** So long clients have to hear of the new place where they pay. */
const GRACE_MS = 7 * 86_400_000;
/** Nobody paid them, and nothing ends them. */
const UNHELD = {
  bookingStatus: 'pending',
  paymentStatus: { $in: ['pending', 'failed', 'processing'] },
  holdExpiresAt: null,
};

/**
 * Imported bookings that nobody paid become holds of this platform: to come, they can be paid until the session begins,
 * for a week at most, and then expire; those whose time has passed are over, and nobody is written to about them.
 * @returns a sentence for each that can neither be paid nor expire by itself
 */
export async function openImportedHolds(strapi: Core.Strapi): Promise<string[]> {
  const warnings: string[] = [];
  const bookings = importedBookings(strapi, UNHELD);
  for await (const { documentId } of bookings) {
    const obstacle = await inTransaction(strapi, async () => openHold(strapi, await readBooking(strapi, documentId)));
    if (obstacle) warnings.push(`booking ${documentId} waits for a payment: ${obstacle}`);
  }
  return warnings;
}

async function openHold(strapi: Core.Strapi, booking: BookingRecord): Promise<string | null> {
  const at = now(strapi);
  const startsAt = new Date(booking.scheduledStart);
  if (startsAt <= at) {
    if (!(await expire(strapi, booking))) return null;
    await recordStatusChange(strapi, booking, {
      transition: 'expire',
      to: 'expired',
      reason: 'not_paid_before_the_move',
    });
    return null;
  }
  const holdExpiresAt = new Date(Math.min(startsAt.getTime(), at.getTime() + GRACE_MS));
  await patch(strapi, booking, { hold_expires_at: holdExpiresAt });
  await scheduleHoldExpiry(strapi, { documentId: booking.documentId, holdExpiresAt });
  return offerPayment(strapi, booking);
}

/** Has the server do it that has the jobs: an import itself changes nothing of what it brought. */
export async function scheduleImportedHolds(strapi: Core.Strapi): Promise<string[]> {
  const open = await rowsOf(strapi, BOOKING).count({ where: { ...UNHELD, bookedThrough: 'import', deletedAt: null } });
  if (open === 0) return [];
  await enqueueJob(strapi, { task: OPEN_HOLDS_TASK, payload: {}, key: OPEN_HOLDS_TASK });
  return [];
}

/** Ends a hold, quietly; false for a booking that is none any more. */
function expire(strapi: Core.Strapi, { id }: BookingRecord): Promise<boolean> {
  return inTransaction(strapi, async (trx) => (await moveBookings(trx(BOOKING_TABLE).where({ id }), 'expire')) === 1);
}

/** Not through Strapi, which would say that the booking was changed just now. */
async function patch(strapi: Core.Strapi, { id }: BookingRecord, columns: Record<string, unknown>): Promise<void> {
  await inTransaction(strapi, (trx) => trx(BOOKING_TABLE).where({ id }).update(columns));
}

/** Opens the payment at the gateway of this platform. @returns why it cannot be paid; it expires all the same */
async function offerPayment(strapi: Core.Strapi, booking: BookingRecord): Promise<string | null> {
  const { documentId, currency } = booking;
  const totalCents = Number(booking.totalAmountCents ?? 0);
  if (totalCents <= 0) return 'It names no price.';
  if (!booking.occurrenceDocumentId) return 'Its time is not claimed, so that it must not be paid.';
  const { platformFeeCents, consultantPayoutCents } = booking;
  const parts = priorParts(
    { totalCents, platformFeeCents, consultantPayoutCents },
    settings(strapi).money.platformFeeBasisPoints,
  );
  if (!Object.values(parts).every((part) => isWhole(part, currency))) {
    return `Its price cannot be paid in ${currency}.`;
  }
  await takeOverPayment(strapi, { bookingDocumentId: documentId, parts });
  await openPayment(strapi, {
    bookingDocumentId: documentId,
    consultantDocumentId: booking.consultantDocumentId,
    reference: booking.reference,
    currency,
    amounts: { totalAmountCents: totalCents, ...parts },
    customer: {
      name: `${booking.clientFirstName} ${booking.clientLastName}`,
      email: booking.clientEmail,
      phone: booking.clientPhone,
    },
    description: `${booking.sessionTitle?.en ?? 'Session'} (${booking.reference})`,
    origin: { sourcePlatform: 'import' },
  });
  return null;
}
