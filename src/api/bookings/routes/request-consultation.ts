import { CONSULTATION_OPERATION } from '../contracts/request-consultation';

export default {
  routes: [
    {
      method: 'POST',
      path: '/bookings/consultation-requests',
      handler: 'api::bookings.request-consultation.send',
      config: { operation: CONSULTATION_OPERATION },
    },
  ],
};
