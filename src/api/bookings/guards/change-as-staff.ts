import type { Core } from '@strapi/strapi';
import { findBookableOffering } from '../../experts/public';
import { relationDocumentId } from '../../../shared/documents/relation-input';
import { changedAttributes } from '../../../shared/documents/saved/changed-attributes';
import type { GuardedWrite, WriteRule } from '../../../shared/documents/guard';
import { AppError, errorsOn } from '../../../shared/errors/app-error';
import { isTimeZone } from '../../../shared/time/zone';
import type { StaffTransition } from '../contracts/change-booking';
import { BOOKING, type BookingRecord } from '../read-models/booking-record';
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
  if (chosen === undefined || (chosen ?? null) === booking[attribute]) return null;
  const step = STEP_TO[String(chosen)];
  if (step) return step;
  const message =
    chosen === 'confirmed'
      ? 'A booking is confirmed by its payment, not by hand.'
      : `A booking cannot be set to ${String(chosen ?? 'nothing')} by hand.`;
  throw new AppError('illegal_transition', message, { path: attribute, from: booking[attribute] });
}

const SOLD = ['offering', 'consultant', 'coupon', 'seats', 'couponCodeUsed', 'sessionType'];

/** What was sold cannot become something else; a new booking can. */
async function refuseSwaps({ strapi, data, documentId }: GuardedWrite, booking: BookingRecord): Promise<void> {
  let swapped = await changedAttributes(strapi, { uid: BOOKING, documentId, locale: null, data }, SOLD);
  // An imported session that names no offering may be told which it is.
  const isNamed = booking.offeringDocumentId === null && swapped.includes('offering');
  if (isNamed) {
    const offering = await relationDocumentId(strapi, 'api::experts.consultant-offering', data.offering);
    await checkExpert(strapi, { booking, offering: offering ?? '' });
    swapped = swapped.filter((name) => name !== 'offering');
  }
  for (const name of SOLD) if (!isNamed || name !== 'offering') delete data[name];
  if (swapped.length === 0) return;
  const message = 'This was sold as it is. Cancel the booking and make a new one to change it.';
  throw new AppError('rule_refused', message, { errors: errorsOn(swapped, message) });
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

function takeNewStart({ data }: GuardedWrite, booking: BookingRecord): Date | null {
  const sent = data.scheduledStart;
  delete data.scheduledStart;
  if (sent === undefined) return null;
  const start = new Date((sent as string | null) ?? Number.NaN);
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
