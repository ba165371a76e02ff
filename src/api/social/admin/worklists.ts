import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever posts. */
export const SOCIAL_WORKLISTS: readonly Worklist[] = [
  {
    name: 'posts-failed',
    uid: 'api::social.social-post',
    title: { en: 'Posts that failed', de: 'Fehlgeschlagene Beiträge' },
    waits: () => [['postStatus', '$eq', 'failed']],
    by: 'updatedAt',
  },
  {
    name: 'posts-scheduled',
    uid: 'api::social.social-post',
    title: { en: 'Scheduled posts', de: 'Geplante Beiträge' },
    waits: () => [['postStatus', '$eq', 'scheduled']],
    by: 'scheduledFor',
  },
];
