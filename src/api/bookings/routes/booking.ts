const route = (method: 'GET' | 'POST', path: string, action: string) => ({
  method,
  path: `/bookings${path}`,
  handler: `api::bookings.booking.${action}`,
});

export default {
  routes: [
    route('POST', '', 'hold'),
    route('GET', '', 'list'),
    route('GET', '/:documentId', 'read'),
    route('POST', '/:documentId/payment', 'pay'),
    route('POST', '/:documentId/reschedule', 'reschedule'),
    route('POST', '/:documentId/cancel', 'cancel'),
    route('POST', '/:documentId/approve', 'approve'),
    route('POST', '/:documentId/decline', 'decline'),
    route('POST', '/:documentId/start', 'start'),
    route('POST', '/:documentId/complete', 'complete'),
    route('POST', '/:documentId/no-show', 'noShow'),
  ],
};
