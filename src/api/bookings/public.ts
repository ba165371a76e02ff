/** All that other contexts may import from bookings. */
export type { BookingEventPayload, BookingEventType } from './contracts/booking-event';
export { bookingSnapshot } from './read-models/booking-snapshot';
export { bookingIdsAfter, bookingSnapshots } from './read-models/booking-snapshots';
