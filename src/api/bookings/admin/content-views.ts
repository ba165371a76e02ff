import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How editors see the types of this context. Call it in `register()`. */
export function registerBookingViews(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::bookings.consultant-booking', {
    title: 'reference',
    sort: ['scheduledStart', 'DESC'],
    list: [
      'reference',
      'clientLastName',
      'consultant',
      'scheduledStart',
      'bookingStatus',
      'paymentStatus',
      'totalAmountCents',
    ],
    form: [
      'bookingStatus approvalStatus paymentStatus reference',
      'consultant offering',
      'scheduledStart scheduledEnd timezone',
      'clientFirstName clientLastName clientEmail clientLanguage',
      'clientCompany clientJobTitle clientPhone',
      'sessionTitle',
      'sessionType seats meetingPlatform',
      'meetingUrl meetingId',
      'currency subtotalCents couponDiscountCents taxCents',
      'totalAmountCents platformFeeCents consultantPayoutCents refundAmountCents',
      'couponCodeUsed holdExpiresAt cancellationHours rescheduleHours',
      'termsStart moveConsent absenceReportedAt',
      'cancelledBy cancellationReason',
      'participants',
      'sessionDescription',
      'internalNotes',
      'assignedSuccessManager followUpRequired',
      'leadSource urgencyLevel projectBudgetRange clientCompanySize',
      'sessionSummary',
      'actionItems',
      'actualStart actualEnd',
      'clientRating consultantRating',
      'clientFeedback',
      'consultantFeedback',
    ],
    relations: { consultant: 'displayName', offering: 'name', assignedSuccessManager: 'email' },
  });
  registerContentView(strapi, 'api::bookings.availability-rule', {
    title: 'dayOfWeek',
    list: ['consultant', 'provider', 'dayOfWeek', 'startTime', 'endTime', 'isAvailable'],
    relations: { consultant: 'displayName', provider: 'name' },
  });
  registerContentView(strapi, 'api::bookings.blocked-date', {
    title: 'reason',
    sort: ['date', 'DESC'],
    list: ['consultant', 'provider', 'date', 'endDate', 'overrideKind', 'reason'],
    relations: { consultant: 'displayName', provider: 'name' },
  });
  registerContentView(strapi, 'api::bookings.service-provider', {
    title: 'name',
    list: ['name', 'user', 'averageRating', 'reviewCount', 'isActive'],
    relations: { user: 'email' },
  });
  registerContentView(strapi, 'api::bookings.appointment', {
    title: 'customerName',
    sort: ['date', 'DESC'],
    list: ['customerName', 'serviceType', 'provider', 'date', 'startTime', 'appointmentStatus', 'paymentStatus'],
    relations: { serviceType: 'name', provider: 'name', customer: 'email' },
  });
  registerContentView(strapi, 'api::bookings.consultation-request', {
    title: 'lastName',
    sort: ['createdAt', 'DESC'],
    list: ['lastName', 'company', 'meetingType', 'preferredDate', 'requestStatus', 'assignedTo'],
    relations: { assignedTo: 'email' },
  });
  registerContentView(strapi, 'api::bookings.provider-service', {
    title: 'documentId',
    list: ['provider', 'serviceType', 'priceCents', 'currency', 'durationMinutes', 'isAvailable'],
    relations: { provider: 'name', serviceType: 'name' },
  });
}
