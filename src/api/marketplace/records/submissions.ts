import type { Submission } from '../../../shared/submissions/register-submissions';

/** What guests send to influencers; members ask by their profile. */
export const SUBMISSIONS: readonly Submission[] = [
  {
    uid: 'api::marketplace.inquiry',
    path: '/marketplace/inquiries',
    name: 'sendInquiry',
    summary: 'Ask an influencer without an account',
    senders: 'public',
    fields: [
      'influencer',
      'senderName',
      'senderEmail',
      'senderPhone',
      'company',
      'subject',
      'message',
      'budgetCents',
      'currency',
      'desiredDate',
    ],
    required: ['influencer', 'senderName', 'senderEmail', 'message'],
  },
];
