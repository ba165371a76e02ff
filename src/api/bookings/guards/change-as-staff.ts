import type { Core } from '@strapi/strapi';
import { findBookableOffering } from '../../experts/public';
import type { GuardedWrite, WriteRule } from '../../../shared/documents/guard';
import { relationDocumentId } from '../../../shared/documents/relation-input';
import { AppError } from '../../../shared/errors/app-error';
import { isTimeZone } from '../../../shared/time/zone';
import type { StaffTransition } from '../contracts/change-booking';
import type { BookingRecord } from '../read-models/booking-record';
import { markingForm } from './hold-as-staff';
import { rescheduleBooking } from '../use-cases/sessions/reschedule-booking';
import { transitionAsStaff } from '../use-cases/transition-as-staff';

/** The step that an editor asks for by choosing another state in the form. */
const STEP_TO: Partial<Record<string, StaffTransition>> = {
  cancelled: 'cancel',
  in_progress: 'start',
  completed: 'complete',
  no_show_client: 'no_show_client',
  no_show_consultant: 'no_show_consultant',
  approved: 'approve',
  declined: 'decline',
};

function takeChoice(
  write: GuardedWrite,
  booking: BookingRecord,
  attribute: 'bookingStatus' | 'approvalStatus',
): StaffTransition | null {
  const chosen = write.data[attribute];
  delete write.data[attribute];
  if (chosen === undefined || chosen === null || chosen === booking[attribute]) return null;
  const step = STEP_TO[String(chosen)];
  if (step) return step;
  const message =
    chosen === 'confirmed'
      ? 'A booking is confirmed by its payment, not by hand.'
      : `A booking cannot be set to ${String(chosen)} by hand.`;
  throw new AppError('illegal_transition', message, { path: attribute, from: booking[attribute] });
}

/** What was sold cannot become something else; a new booking can. */
async function refuseSwaps({ strapi, data }: GuardedWrite, booking: BookingRecord): Promise<void> {
  const links = [
    ['offering', 'api::experts.consultant-offering', booking.offeringDocumentId],
    ['consultant', 'api::experts.consultant', booking.consultantDocumentId],
    ['coupon', 'api::billing.coupon', booking.couponDocumentId],
  ] as const;
  for (const [attribute, uid, current] of links) {
    const wanted = await relationDocumentId(strapi, uid, data[attribute]);
    // An imported session that names no offering may be told which it is.
    const isMissing = attribute === 'offering' && current === null && wanted != null;
    if (isMissing) await checkExpert(strapi, { booking, offering: wanted });
    if (wanted !== undefined && wanted !== current && !isMissing) throw swapped(attribute);
    if (!isMissing) delete data[attribute];
  }
  for (const attribute of ['seats', 'couponCodeUsed', 'sessionType'] as const) {
    const wanted = data[attribute];
    if (wanted !== undefined && wanted !== null && wanted !== booking[attribute]) throw swapped(attribute);
    delete data[attribute];
  }
}

/** Another expert's offering would move the session to somebody who never agreed to it. */
async function checkExpert(
  strapi: Core.Strapi,
  { booking, offering }: { booking: BookingRecord; offering: string },
): Promise<void> {
  const found = await findBookableOffering(strapi, offering);
  if (found?.consultant.documentId === booking.consultantDocumentId) return;
  throw new AppError('rule_refused', 'Choose an offering of the expert who gives this session.', { path: 'offering' });
}

const swapped = (attribute: string) =>
  new AppError('rule_refused', 'This was sold as it is. Cancel the booking and make a new one to change it.', {
    path: attribute,
  });

function takeNewStart({ data }: GuardedWrite, booking: BookingRecord): Date | null {
  const sent = data.scheduledStart;
  delete data.scheduledStart;
  if (sent === undefined || sent === null) return null;
  const start = new Date(sent as string);
  if (Number.isNaN(start.getTime())) {
    throw new AppError('invalid_input', 'Expected a date and time.', { path: 'scheduledStart' });
  }
  return start.getTime() === new Date(booking.scheduledStart).getTime() ? null : start;
}

/** Mails and calendars are written in this zone: one that nobody knows would stop them. */
function checkZone({ data }: GuardedWrite): void {
  const { timezone } = data;
  if (timezone == null || (typeof timezone === 'string' && isTimeZone(timezone))) return;
  throw new AppError('invalid_time_zone', 'Expected an IANA time zone such as Europe/Berlin.', { path: 'timezone' });
}

/**
 * A booking changed in the content manager: another state is taken as its transition, another start as a
 * rescheduling, both with all their effects; the rest of the form is saved as it is.
 */
export const changeAsStaff: WriteRule = (write, next) =>
  markingForm(async () => {
    const { strapi, data } = write;
    const booking = (await write.existing()) as BookingRecord | null;
    if (!booking) return next();
    checkZone(write);
    await refuseSwaps(write, booking);
    const steps = [takeChoice(write, booking, 'approvalStatus'), takeChoice(write, booking, 'bookingStatus')];
    const start = takeNewStart(write, booking);
    const reason = typeof data.cancellationReason === 'string' ? data.cancellationReason : undefined;
    for (const step of steps) {
      if (step) await transitionAsStaff(strapi, booking.documentId, { transition: step, reason });
    }
    if (start) await rescheduleBooking(strapi, booking.documentId, { by: 'staff', start });
    return next();
  });
