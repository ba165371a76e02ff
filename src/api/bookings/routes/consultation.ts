import { CONSULTATION_OPERATION } from '../contracts/request-consultation';

export default {
  routes: [
    {
      method: 'POST',
      path: '/bookings/consultation-requests',
      handler: 'api::bookings.consultation.request',
      config: { operation: CONSULTATION_OPERATION },
    },
  ],
};
