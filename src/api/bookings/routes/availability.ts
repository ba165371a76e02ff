import { SLOT_OPERATIONS } from '../contracts/operations';

const route = (path: string, action: keyof typeof SLOT_OPERATIONS) => ({
  method: 'GET',
  path: `/bookings/slots${path}`,
  handler: `api::bookings.slot.${action}`,
  config: { operation: SLOT_OPERATIONS[action] },
});

// Named to be loaded before booking.ts, whose `/bookings/:documentId` would take `slots` for a booking.
export default {
  routes: [route('', 'list'), route('/search', 'search')],
};
