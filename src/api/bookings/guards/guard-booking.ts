import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { declareStates } from '../../../shared/imports/declared-machines';
import { bookingStates } from '../domain/booking-states';
import { changeAsStaff } from './change-as-staff';
import { BOOKING } from '../read-models/booking-record';
import { holdAsStaff } from './hold-as-staff';

const remove: WriteRule = async (write, next) => {
  const booking = await write.existing();
  if (booking && ['pending', 'confirmed', 'in_progress'].includes(String(booking.bookingStatus))) {
    throw new AppError(
      'rule_refused',
      'Cancel this booking before you delete it: its time and money are still bound.',
      {
        path: 'bookingStatus',
      },
    );
  }
  return next();
};

/** A booking that an editor makes, changes or cancels in the admin goes through the use cases of the API. */
export function guardBooking(strapi: Core.Strapi): void {
  declareStates(strapi, { uid: BOOKING, attribute: 'bookingStatus', machine: bookingStates });
  registerGuard(strapi, {
    uid: BOOKING,
    rules: { create: holdAsStaff, update: changeAsStaff, delete: remove },
    // A refused coupon is recorded although the booking is not made.
    ownTransaction: ['create'],
  });
}
