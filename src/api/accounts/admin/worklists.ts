import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever looks after people and what they say. */
export const ACCOUNT_WORKLISTS: readonly Worklist[] = [
  {
    name: 'reviews-to-moderate',
    uid: 'api::accounts.review',
    title: { en: 'Reviews to moderate', de: 'Bewertungen zu prüfen' },
    waits: () => [['reviewStatus', '$eq', 'pending']],
    by: 'createdAt',
  },
];
