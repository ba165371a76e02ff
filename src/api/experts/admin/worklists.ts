import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever looks after experts. */
export const EXPERT_WORKLISTS: readonly Worklist[] = [
  {
    name: 'experts-to-approve',
    uid: 'api::experts.consultant',
    title: { en: 'Experts to approve', de: 'Experten freizugeben' },
    waits: () => [['consultantStatus', '$eq', 'pending']],
    by: 'createdAt',
  },
  {
    name: 'identities-to-check',
    uid: 'api::experts.consultant',
    title: { en: 'Identities to check', de: 'Identitäten zu prüfen' },
    waits: () => [['kycStatus', '$eq', 'pending']],
    by: 'createdAt',
  },
];
