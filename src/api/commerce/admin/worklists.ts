import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever runs the shop. */
export const COMMERCE_WORKLISTS: readonly Worklist[] = [
  {
    name: 'orders-to-ship',
    uid: 'api::commerce.order',
    title: { en: 'Orders to ship', de: 'Bestellungen zu versenden' },
    waits: () => [
      ['paymentStatus', '$eq', 'paid'],
      ['fulfillmentStatus', '$in', ['pending', 'processing']],
    ],
    by: 'createdAt',
  },
  {
    name: 'returns-to-decide',
    uid: 'api::commerce.return-request',
    title: { en: 'Returns to decide', de: 'Rücksendungen zu entscheiden' },
    waits: () => [['returnStatus', '$eq', 'requested']],
    by: 'createdAt',
  },
];
