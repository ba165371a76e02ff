import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever writes. */
export const CONTENT_WORKLISTS: readonly Worklist[] = [
  {
    name: 'pages-scheduled',
    uid: 'api::content.page',
    title: { en: 'Scheduled pages', de: 'Geplante Seiten' },
    waits: (now) => [['scheduledPublishAt', '$gt', now.toISOString()]],
    by: 'scheduledPublishAt',
  },
  {
    name: 'translations-to-review',
    uid: 'api::content.translation',
    title: { en: 'Translations to review', de: 'Übersetzungen zu prüfen' },
    waits: () => [['translationStatus', '$eq', 'translated']],
    by: 'updatedAt',
  },
];
