import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { bookingRole } from '../domain/booking-role';
import type { BookingActor, BookingRole } from '../domain/booking-role';
import { readBooking } from './booking-record';
import type { BookingRecord } from './booking-record';

export interface FoundBooking {
  booking: BookingRecord;
  role: BookingRole;
}

/** The login that belongs to a booking's expert. */
async function expertsLogin(strapi: Core.Strapi, booking: BookingRecord): Promise<string | null> {
  const consultant = await rowsOf(strapi, 'api::experts.consultant').findOne({
    where: { documentId: booking.consultantDocumentId, locale: 'en' },
    select: ['userDocumentId'],
  });
  return consultant?.userDocumentId ?? null;
}

export interface BookingQuestion {
  documentId: string;
  /** Whom the caller may act as; the first who has a part in the booking counts. */
  actors: readonly BookingActor[];
  /** Whose act it is; anybody's with a part in the booking when absent. */
  roles?: readonly BookingRole[];
}

/**
 * The booking, and what the caller is in it.
 * @throws AppError `not_found` for a stranger too, who must not learn that the booking exists;
 *   `forbidden` for somebody with another part in it than `roles`
 */
export async function findBooking(strapi: Core.Strapi, question: BookingQuestion): Promise<FoundBooking> {
  const { actors, roles } = question;
  const booking = await readBooking(strapi, question.documentId);
  // Only a member can be the expert.
  const isMember = actors.some(({ kind }) => kind === 'member');
  const parties = { ...booking, consultantUserDocumentId: isMember ? await expertsLogin(strapi, booking) : null };
  const role = actors.map((actor) => bookingRole(parties, actor)).find((found) => found !== null);
  if (!role) throw new AppError('not_found', 'There is no such booking.');
  if (roles && !roles.includes(role)) {
    throw new AppError('forbidden', `This is for the ${roles.join(' or ')} of the booking to do.`);
  }
  return { booking, role };
}
