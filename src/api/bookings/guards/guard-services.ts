import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';

/** What an appointment costs, what of it is paid and how far it is follows from its steps. */
const APPOINTMENT_STATE = [
  'appointmentStatus',
  'paymentStatus',
  'depositPaid',
  'totalPaidCents',
  'refundAmountCents',
  'taxAmountCents',
  'discountAmountCents',
  'finalPriceCents',
  'cancelledAt',
  'customerArrivedAt',
  'providerStartedAt',
  'providerCompletedAt',
];

/** Figures and states of providers and appointments cannot be typed, at any door. */
export function guardServices(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: 'api::bookings.appointment', computed: APPOINTMENT_STATE });
  registerGuard(strapi, { uid: 'api::bookings.service-provider', computed: ['averageRating', 'reviewCount'] });
  registerGuard(strapi, { uid: 'api::bookings.booking-reminder', staffEditable: [] });
  registerGuard(strapi, { uid: 'api::bookings.service-analytics', staffEditable: [] });
}
