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
    list: ['consultant', 'dayOfWeek', 'startTime', 'endTime', 'isAvailable'],
    relations: { consultant: 'displayName' },
  });
  registerContentView(strapi, 'api::bookings.blocked-date', {
    title: 'reason',
    sort: ['date', 'DESC'],
    list: ['consultant', 'date', 'endDate', 'overrideKind', 'reason'],
    relations: { consultant: 'displayName' },
  });
}
