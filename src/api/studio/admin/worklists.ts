import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever runs a studio. */
export const STUDIO_WORKLISTS: readonly Worklist[] = [
  {
    name: 'approvals-to-give',
    uid: 'api::studio.approval-request',
    title: { en: 'Approvals to give', de: 'Freigaben zu erteilen' },
    waits: () => [['requestStatus', '$eq', 'pending']],
    by: 'createdAt',
  },
  {
    name: 'revisions-to-make',
    uid: 'api::studio.revision-request',
    title: { en: 'Revisions to make', de: 'Überarbeitungen zu erledigen' },
    waits: () => [['revisionStatus', '$in', ['pending', 'in_progress']]],
    by: 'createdAt',
  },
  {
    name: 'texts-to-check',
    uid: 'api::studio.qa-request',
    title: { en: 'Texts to check', de: 'Texte zu prüfen' },
    waits: () => [['qaStatus', '$in', ['pending', 'assigned', 'in_review']]],
    by: 'createdAt',
  },
];
