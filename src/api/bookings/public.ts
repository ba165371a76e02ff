/** All that other contexts may import from bookings. */
export type { BookingEventPayload, BookingEventType } from './contracts/booking-event';
export { clientDeadlines } from './domain/client-terms';
export type { BookingRecord } from './read-models/booking-record';
export { bookingSnapshot } from './read-models/booking-snapshot';
export { readBooking } from './read-models/booking-record';
export { bookingIdsAfter, bookingSnapshots } from './read-models/booking-snapshots';
export { revealManageToken } from './use-cases/issue-manage-token';
