import { boundBy, counted, type Bond } from '../../../shared/deletion/bonds';
import { BOOKING } from '../read-models/booking-record';

const APPOINTMENT = 'api::bookings.appointment';

const OPEN = { $in: ['pending', 'confirmed', 'in_progress'] };

const openBookings = (attribute: string): Bond['holds'] =>
  boundBy(
    BOOKING,
    (id) => ({ [attribute]: id, bookingStatus: OPEN }),
    (count) => `${counted(count, 'booking is', 'bookings are')} not over yet: finish or cancel them first.`,
  );

const openAppointments = (attribute: string): Bond['holds'] =>
  boundBy(
    APPOINTMENT,
    (id) => ({ [attribute]: id, appointmentStatus: OPEN }),
    (count) => `${counted(count, 'appointment is', 'appointments are')} not over yet: finish or cancel them first.`,
  );

/** What can be booked stays while somebody has booked it. */
export const BOOKING_BONDS: readonly Bond[] = [
  { uid: 'api::experts.consultant', holds: openBookings('consultantDocumentId') },
  { uid: 'api::experts.consultant-offering', holds: openBookings('offeringDocumentId') },
  { uid: 'api::bookings.service-provider', holds: openAppointments('providerDocumentId') },
  { uid: 'api::bookings.service-type', holds: openAppointments('serviceTypeDocumentId') },
];
