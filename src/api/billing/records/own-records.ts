import { teamOrganizations, type TeamRole } from '../../accounts/public';
import type { OwnRecords, Ownership } from '../../../shared/own-records/own-records';

/** Who of a team sees what its organization subscribes to. */
const MANAGERS: readonly TeamRole[] = ['owner', 'admin'];

const own: Ownership = ({ documentId }) => ({ userDocumentId: documentId });

/** What a client pays; what experts are sent hangs on the same bookings. */
const PAID_BY_CLIENTS = ['booking_payment', 'subscription_payment', 'milestone', 'refund'];

/** What members see of their money; all of it is written by what happens. */
export const OWN_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::billing.subscription',
    owned: async ({ documentId }, strapi) => ({
      $or: [
        { userDocumentId: documentId },
        { organizationDocumentId: { $in: await teamOrganizations(strapi, documentId, MANAGERS) } },
      ],
    }),
    fields: [
      'subscriptionStatus',
      'billingPeriod',
      'currentPeriodStart',
      'currentPeriodEnd',
      'cancelAtPeriodEnd',
      'cancelledAt',
      'trialStart',
      'trialEnd',
      'createdAt',
    ],
    related: { plan: ['name', 'slug'], planPrice: ['billingPeriod', 'amountCents', 'currency'] },
    ownRelated: ['plan', 'planPrice'],
    filterBy: ['subscriptionStatus'],
  },
  {
    uid: 'api::billing.invoice',
    owned: ({ documentId }) => ({ userDocumentId: documentId, invoiceStatus: { $ne: 'draft' } }),
    fields: [
      'invoiceNumber',
      'amountCents',
      'taxAmountCents',
      'totalAmountCents',
      'currency',
      'lineItems',
      'billingName',
      'billingEmail',
      'billingAddress',
      'invoiceUrl',
      'invoiceStatus',
      'issuedAt',
      'dueAt',
      'paidAt',
    ],
    related: { payment: ['transactionReference', 'transactionStatus'] },
    filterBy: ['invoiceStatus'],
    sort: 'issuedAt:desc',
  },
  {
    uid: 'api::billing.payment-method',
    owned: own,
    // Enough to know it by: numbers, addresses at the provider and what is encrypted stay here.
    fields: [
      'methodType',
      'provider',
      'isDefault',
      'cardBrand',
      'cardLastFour',
      'cardExpiryMonth',
      'cardExpiryYear',
      'bankAccountLastFour',
      'isVerified',
      'createdAt',
    ],
    filterBy: ['methodType'],
  },
  {
    uid: 'api::billing.payment-transaction',
    owned: ({ documentId }) => ({
      transactionType: { $in: PAID_BY_CLIENTS },
      $or: [
        { userDocumentId: documentId },
        { booking: { userDocumentId: documentId } },
        { payer: { userDocumentId: documentId } },
      ],
    }),
    fields: [
      'transactionReference',
      'transactionType',
      'transactionStatus',
      'paymentMethod',
      'grossAmountCents',
      'taxAmountCents',
      'refundedCents',
      'currency',
      'invoiceUrl',
      'receiptUrl',
      'initiatedAt',
      'completedAt',
      'refundedAt',
    ],
    filterBy: ['transactionStatus', 'transactionType'],
  },
  {
    uid: 'api::billing.payout',
    owned: ({ documentId }) => ({ consultant: { userDocumentId: documentId } }),
    fields: [
      'payoutPeriodStart',
      'payoutPeriodEnd',
      'grossRevenueCents',
      'platformFeesCents',
      'totalEarningsCents',
      'processingFeesCents',
      'taxWithholdingCents',
      'adjustmentsCents',
      'netPayoutCents',
      'currency',
      'payoutCurrency',
      'localPayoutAmountCents',
      'payoutStatus',
      'payoutMethod',
      'payoutScheduledDate',
      'payoutCompletedDate',
      'totalSessions',
      'invoiceNumber',
    ],
    filterBy: ['payoutStatus'],
    sort: 'payoutPeriodEnd:desc',
  },
];
