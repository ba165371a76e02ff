/** All that other contexts may import from bookings. */
export type { BookingEventPayload, BookingEventType } from './contracts/booking-event';
export type { BookingRecord } from './use-cases/booking-record';
export { bookingSnapshot } from './use-cases/booking-snapshot';
export { readBooking } from './use-cases/booking-record';
