import type { PublicType } from '../../shared/public-types/publish-types';
import type { Submission } from '../../shared/submissions/register-submissions';
import { active, visiblePages, visiblePosts } from './domain/visible-content';

/** What everybody reads of the website. */
export const PUBLIC_CONTENT: readonly PublicType[] = [
  { uid: 'api::content.page', visible: visiblePages },
  { uid: 'api::content.blog-post', visible: visiblePosts },
  { uid: 'api::content.blog-category', visible: active },
  { uid: 'api::content.content-block' },
  { uid: 'api::content.dynamic-content', visible: active },
  { uid: 'api::content.faq-category', visible: active },
  { uid: 'api::content.faq-item' },
  { uid: 'api::content.menu', visible: active },
  { uid: 'api::content.menu-item', visible: active },
  { uid: 'api::content.testimonial' },
  { uid: 'api::content.seo-url' },
];

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
