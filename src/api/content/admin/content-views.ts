import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::content.page': {
    title: 'title',
    isFound: true,
    list: ['title', 'slug', 'pageStatus', 'visibility', 'parent', 'sortOrder', 'updatedAt'],
  },
  'api::content.blog-post': {
    title: 'title',
    isFound: true,
    sort: ['releasedAt', 'DESC'],
    list: ['title', 'category', 'postStatus', 'releasedAt', 'updatedAt'],
  },
  'api::content.blog-category': {
    title: 'name',
    list: ['name', 'slug', 'parent', 'sortOrder', 'isActive'],
  },
  'api::content.content-block': {
    title: 'name',
    list: ['name', 'slug', 'blockType', 'isGlobal', 'updatedAt'],
  },
  'api::content.faq-category': {
    title: 'name',
    list: ['name', 'slug', 'sortOrder', 'isActive'],
  },
  'api::content.faq-item': {
    title: 'question',
    list: ['question', 'category', 'sortOrder', 'helpfulCount', 'notHelpfulCount'],
  },
  'api::content.faq-feedback': {
    title: ['faqItem', 'createdAt'],
    sort: ['createdAt', 'DESC'],
    list: ['faqItem', 'feedbackType', 'comment', 'createdAt'],
  },
  'api::content.menu': {
    title: 'name',
    list: ['name', 'slug', 'location', 'isActive'],
  },
  'api::content.menu-item': {
    title: 'title',
    list: ['title', 'menu', 'parent', 'page', 'url', 'sortOrder', 'isActive'],
    choices: { parent: { same: { menu: 'menu' } } },
  },
  'api::content.testimonial': {
    title: 'customerName',
    list: ['customerName', 'customerCompany', 'rating', 'isFeatured', 'isVerified', 'sortOrder'],
  },
  'api::content.media-asset': {
    title: 'filename',
    list: ['file', 'filename', 'mimeType', 'folder', 'sizeBytes', 'isPublic'],
  },
  'api::content.dynamic-content': {
    title: 'key',
    list: ['key', 'description', 'version', 'isActive', 'updatedAt'],
  },
  'api::content.seo-url': {
    title: 'url',
    list: ['url', 'targetType', 'targetDocumentId', 'redirectCode', 'isCanonical'],
  },
  'api::content.translation': {
    title: ['namespace', 'key'],
    list: ['namespace', 'key', 'targetLanguage', 'translatedText', 'translationStatus'],
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerViewsOfContent(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
