import type { PublicType } from '../../../shared/public-types/publish-types';
import { active, visiblePages, visiblePosts } from '../domain/visible-content';

/** What everybody reads of the website. */
export const PUBLIC_TYPES: readonly PublicType[] = [
  { uid: 'api::content.page', visible: visiblePages, orders: ['slug', 'title', 'publishedAt', 'updatedAt'] },
  { uid: 'api::content.blog-post', visible: visiblePosts, orders: ['slug', 'title', 'publishedAt', 'releasedAt'] },
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
