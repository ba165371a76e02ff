import type { Submission } from '../../../shared/submissions/register-submissions';

/** A member asks about a product; staff approve and answer it before anybody sees it. */
const QUESTION: Submission = {
  uid: 'api::commerce.product-question',
  path: '/commerce/product-questions',
  name: 'askProductQuestion',
  summary: 'Ask a question about a product, as a member',
  senders: 'member',
  fields: ['product', 'question', 'customerName'],
  set: ({ member }) => ({ customer: member?.documentId, customerEmail: member?.email, isApproved: false }),
};

/** What members may send to the shop. */
export const SUBMISSIONS: readonly Submission[] = [QUESTION];
