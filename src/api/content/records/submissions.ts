import type { Submission } from '../../../shared/submissions/register-submissions';

/** What everybody may send. */
export const SUBMISSIONS: readonly Submission[] = [
  {
    uid: 'api::content.faq-feedback',
    path: '/content/faq-feedback',
    name: 'sendFaqFeedback',
    summary: 'Say whether an answer helped',
    senders: 'public',
    fields: ['faqItem', 'feedbackType', 'comment', 'email'],
    required: ['faqItem'],
    set: ({ member }) => (member ? { user: member.id } : {}),
  },
];
