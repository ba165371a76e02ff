import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::bookings.consultant-booking': {
    title: 'reference',
    isFound: true,
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
    choices: { offering: { same: { consultant: 'consultant' }, where: { isActive: true } } },
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
  },
  'api::bookings.availability-rule': {
    title: ['consultant', 'provider', 'dayOfWeek', 'startTime'],
    list: ['consultant', 'provider', 'dayOfWeek', 'startTime', 'endTime', 'isAvailable'],
  },
  'api::bookings.blocked-date': {
    title: ['consultant', 'provider', 'date', 'reason'],
    sort: ['date', 'DESC'],
    list: ['consultant', 'provider', 'date', 'endDate', 'overrideKind', 'reason'],
  },
  'api::bookings.service-provider': {
    title: 'name',
    list: ['name', 'user', 'averageRating', 'reviewCount', 'isActive'],
  },
  'api::bookings.appointment': {
    title: ['customerName', 'serviceType', 'date'],
    sort: ['date', 'DESC'],
    list: ['customerName', 'serviceType', 'provider', 'date', 'startTime', 'appointmentStatus', 'paymentStatus'],
    choices: { provider: { where: { isActive: true } }, serviceType: { where: { isActive: true } } },
  },
  'api::bookings.consultation-request': {
    title: ['firstName', 'lastName', 'company'],
    sort: ['createdAt', 'DESC'],
    list: ['lastName', 'company', 'meetingType', 'preferredDate', 'requestStatus', 'assignedTo'],
  },
  'api::bookings.provider-service': {
    title: ['provider', 'serviceType'],
    list: ['provider', 'serviceType', 'priceCents', 'durationMinutes', 'isAvailable'],
  },
  'api::bookings.booking-attachment': {
    title: 'fileName',
    sort: ['createdAt', 'DESC'],
    list: ['fileName', 'appointment', 'fileType', 'uploadedBy', 'createdAt'],
  },
  'api::bookings.booking-note': {
    title: 'note',
    sort: ['createdAt', 'DESC'],
    list: ['note', 'appointment', 'noteType', 'author', 'createdAt'],
  },
  'api::bookings.service-category': {
    title: 'name',
    sort: ['sortOrder', 'ASC'],
    list: ['name', 'slug', 'sortOrder', 'isActive'],
  },
  'api::bookings.service-type': {
    title: 'name',
    list: ['name', 'durationMinutes', 'basePriceCents', 'maxCapacity', 'isActive'],
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerBookingViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
