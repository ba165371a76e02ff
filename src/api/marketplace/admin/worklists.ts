import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever runs the marketplace. */
export const MARKETPLACE_WORKLISTS: readonly Worklist[] = [
  {
    name: 'inquiries-to-answer',
    uid: 'api::marketplace.inquiry',
    title: { en: 'Inquiries nobody has read', de: 'Ungelesene Anfragen' },
    waits: () => [['inquiryStatus', '$eq', 'pending']],
    by: 'createdAt',
  },
  {
    name: 'deliverables-to-approve',
    uid: 'api::marketplace.deliverable',
    title: { en: 'Deliverables to approve', de: 'Ergebnisse abzunehmen' },
    waits: () => [['deliverableStatus', '$eq', 'submitted']],
    by: 'updatedAt',
  },
];
