import type { OwnRecords } from '../../../shared/own-records/own-records';

/** What members see of the appointments that they made. */
export const OWN_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::bookings.appointment',
    owned: ({ documentId }) => ({ customerDocumentId: documentId }),
    fields: [
      'date',
      'startTime',
      'endTime',
      'timezone',
      'appointmentStatus',
      'customerName',
      'customerPhone',
      'address',
      'zoomJoinUrl',
      'paymentStatus',
      'depositPaid',
      'depositAmountCents',
      'totalPaidCents',
      'refundAmountCents',
      'taxAmountCents',
      'discountAmountCents',
      'finalPriceCents',
      'currency',
      'cancelReason',
      'cancelledAt',
      'feedbackRating',
      'feedbackComment',
      'createdAt',
    ],
    related: { serviceType: ['name', 'slug', 'durationMinutes'], provider: ['name'] },
    ownRelated: ['serviceType', 'provider'],
    filterBy: ['appointmentStatus', 'date'],
    sort: 'date:desc',
  },
];
