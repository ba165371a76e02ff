import type { OwnRecords } from '../../../shared/own-records/own-records';

/** What members see and change of what they are told. */
export const OWN_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::messaging.notification',
    // Those of the marketplace are told to a profile.
    owned: ({ documentId }) => ({
      $or: [{ userDocumentId: documentId }, { profile: { userDocumentId: documentId } }],
    }),
    fields: ['notificationType', 'title', 'message', 'actionUrl', 'actionLabel', 'isRead', 'readAt', 'createdAt'],
    filterBy: ['isRead', 'notificationType'],
    update: { fields: ['isRead'] },
    remove: true,
  },
  {
    uid: 'api::messaging.email-subscription',
    owned: ({ documentId }) => ({ userDocumentId: documentId }),
    fields: ['email', 'subscriptionType', 'isActive', 'subscribedAt', 'unsubscribedAt'],
    filterBy: ['subscriptionType', 'isActive'],
    create: { fields: ['subscriptionType'], set: ({ documentId, email }) => ({ user: documentId, email }) },
    update: { fields: ['isActive', 'unsubscribeReason'] },
  },
];
