// Named to be loaded before booking.ts, whose `/bookings/:documentId` would take `slots` for a booking.
export default {
  routes: [
    { method: 'GET', path: '/bookings/slots', handler: 'api::bookings.slot.list' },
    { method: 'GET', path: '/bookings/slots/search', handler: 'api::bookings.slot.search' },
  ],
};
