import { boundBy, counted, type Bond } from '../../../shared/deletion/bonds';
import { BOOKING } from '../read-models/booking-record';

const APPOINTMENT = 'api::bookings.appointment';

const OPEN = { $in: ['pending', 'confirmed', 'in_progress'] };

const openBookings = (attribute: string): Bond['holds'] =>
  boundBy(
    BOOKING,
    (id) => ({ [attribute]: id, bookingStatus: OPEN }),
    (count) => ({
      en: `${counted(count, 'booking is', 'bookings are')} not over yet: finish or cancel them first.`,
      de: `${counted(count, 'Buchung ist', 'Buchungen sind')} noch offen: zuerst abschließen oder absagen.`,
    }),
  );

const openAppointments = (attribute: string): Bond['holds'] =>
  boundBy(
    APPOINTMENT,
    (id) => ({ [attribute]: id, appointmentStatus: OPEN }),
    (count) => ({
      en: `${counted(count, 'appointment is', 'appointments are')} not over yet: finish or cancel them first.`,
      de: `${counted(count, 'Termin ist', 'Termine sind')} noch offen: zuerst abschließen oder absagen.`,
    }),
  );

/** What can be booked stays while somebody has booked it. */
export const BOOKING_BONDS: readonly Bond[] = [
  { uid: 'api::experts.consultant', holds: openBookings('consultantDocumentId') },
  { uid: 'api::experts.consultant-offering', holds: openBookings('offeringDocumentId') },
  { uid: 'api::bookings.service-provider', holds: openAppointments('providerDocumentId') },
  { uid: 'api::bookings.service-type', holds: openAppointments('serviceTypeDocumentId') },
];
