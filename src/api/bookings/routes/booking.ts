import { BOOKING_OPERATIONS } from '../contracts/operations';

const route = (method: 'GET' | 'POST', path: string, action: keyof typeof BOOKING_OPERATIONS) => ({
  method,
  path: `/bookings${path}`,
  handler: `api::bookings.booking.${action}`,
  config: { operation: BOOKING_OPERATIONS[action] },
});

export default {
  routes: [
    route('POST', '', 'hold'),
    route('GET', '', 'list'),
    route('POST', '/manage-links', 'sendLinks'),
    route('GET', '/:documentId', 'read'),
    route('POST', '/:documentId/payment', 'pay'),
    route('POST', '/:documentId/reschedule', 'reschedule'),
    route('POST', '/:documentId/accept-move', 'acceptMove'),
    route('POST', '/:documentId/cancel', 'cancel'),
    route('POST', '/:documentId/approve', 'approve'),
    route('POST', '/:documentId/decline', 'decline'),
    route('POST', '/:documentId/start', 'start'),
    route('POST', '/:documentId/complete', 'complete'),
    route('POST', '/:documentId/no-show', 'noShow'),
    route('POST', '/:documentId/report-absence', 'reportAbsence'),
  ],
};
