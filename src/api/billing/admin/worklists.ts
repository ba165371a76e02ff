import type { Worklist } from '../../../shared/content-manager/worklists';

/** What waits for whoever looks after money; refunds that failed have a widget of their own. */
export const BILLING_WORKLISTS: readonly Worklist[] = [
  {
    name: 'disputes-to-answer',
    uid: 'api::billing.dispute',
    title: { en: 'Disputes to answer', de: 'Einsprüche zu beantworten' },
    waits: () => [['disputeStatus', '$eq', 'needs_response']],
    by: 'evidenceDueAt',
  },
  {
    name: 'payouts-failed',
    uid: 'api::billing.payout',
    title: { en: 'Payouts that failed', de: 'Fehlgeschlagene Auszahlungen' },
    waits: () => [['payoutStatus', '$eq', 'failed']],
    by: 'updatedAt',
  },
  {
    name: 'payouts-to-make',
    uid: 'api::billing.payout',
    title: { en: 'Payouts to make', de: 'Auszahlungen zu leisten' },
    waits: () => [['payoutStatus', '$eq', 'pending']],
    by: 'payoutScheduledDate',
  },
  {
    name: 'payout-accounts-to-verify',
    uid: 'api::billing.payout-account',
    title: { en: 'Payout accounts to verify', de: 'Auszahlungskonten zu prüfen' },
    waits: () => [['verificationStatus', '$in', ['pending', 'in_progress']]],
    by: 'createdAt',
  },
];
