import type { UID } from '@strapi/strapi';
import type { StaffGrant } from '../../shared/permissions/staff-grants';

const WRITE = ['create', 'read', 'update', 'delete'] as const;
const WRITE_AND_PUBLISH = [...WRITE, 'publish'] as const;
const PUBLISHERS = ['administrator', 'editor'] as const;

/** Whom a record came from, and what unlocks it. */
const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  'api::content.page': ['author', 'staffAuthor', 'accessPassword'],
  'api::content.blog-post': ['author', 'accessPassword'],
  'api::content.testimonial': ['customerEmail'],
  'api::content.media-asset': ['uploadedBy', 'staffUploadedBy', 'uploadIp', 'metadata'],
};

const published = (uid: UID.ContentType): StaffGrant[] => [
  { roles: PUBLISHERS, uid, actions: WRITE_AND_PUBLISH },
  { roles: ['viewer'], uid, actions: ['read'], except: PERSONAL[uid] ?? [] },
];

const kept = (uid: UID.ContentType): StaffGrant[] => [
  { roles: PUBLISHERS, uid, actions: WRITE },
  { roles: ['viewer'], uid, actions: ['read'], except: PERSONAL[uid] ?? [] },
];

/** What staff may do with the website's content. */
export const CONTENT_GRANTS: readonly StaffGrant[] = [
  ...published('api::content.page'),
  ...published('api::content.blog-post'),
  ...published('api::content.content-block'),
  ...published('api::content.faq-item'),
  ...published('api::content.testimonial'),
  ...kept('api::content.blog-category'),
  ...kept('api::content.faq-category'),
  ...kept('api::content.menu'),
  ...kept('api::content.menu-item'),
  ...kept('api::content.dynamic-content'),
  ...kept('api::content.seo-url'),
  ...kept('api::content.translation'),
  ...kept('api::content.media-asset'),
  { roles: ['administrator'], uid: 'api::content.faq-feedback', actions: ['read', 'delete'] },
  { roles: ['editor'], uid: 'api::content.faq-feedback', actions: ['read'], except: ['email', 'user', 'sessionId'] },
];
