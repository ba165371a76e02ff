import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever writes to many. */
export const MESSAGING_WORKLISTS: readonly Worklist[] = [
  {
    name: 'campaigns-failed',
    uid: 'api::messaging.email-campaign',
    title: { en: 'E-mail campaigns that failed', de: 'Fehlgeschlagene E-Mail-Kampagnen' },
    waits: () => [['campaignStatus', '$eq', 'failed']],
    by: 'updatedAt',
  },
  {
    name: 'campaigns-scheduled',
    uid: 'api::messaging.email-campaign',
    title: { en: 'Scheduled e-mail campaigns', de: 'Geplante E-Mail-Kampagnen' },
    waits: () => [['campaignStatus', '$eq', 'scheduled']],
    by: 'sendAt',
  },
];
