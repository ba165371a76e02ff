import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How editors see the types of this context. Call it in `register()`. */
export function registerViewsOfContent(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::content.page', {
    title: 'title',
    list: ['title', 'slug', 'pageStatus', 'visibility', 'parent', 'sortOrder', 'updatedAt'],
    relations: { parent: 'title' },
  });
  registerContentView(strapi, 'api::content.blog-post', {
    title: 'title',
    sort: ['releasedAt', 'DESC'],
    list: ['title', 'category', 'postStatus', 'releasedAt', 'updatedAt'],
    relations: { category: 'name' },
  });
  registerContentView(strapi, 'api::content.blog-category', {
    title: 'name',
    list: ['name', 'slug', 'parent', 'sortOrder', 'isActive'],
    relations: { parent: 'name' },
  });
  registerContentView(strapi, 'api::content.content-block', {
    title: 'name',
    list: ['name', 'slug', 'blockType', 'isGlobal', 'updatedAt'],
  });
  registerContentView(strapi, 'api::content.faq-category', {
    title: 'name',
    list: ['name', 'slug', 'sortOrder', 'isActive'],
    relations: { items: 'question' },
  });
  registerContentView(strapi, 'api::content.faq-item', {
    title: 'question',
    list: ['question', 'category', 'sortOrder', 'helpfulCount', 'notHelpfulCount'],
    relations: { category: 'name' },
  });
  registerContentView(strapi, 'api::content.faq-feedback', {
    title: 'feedbackType',
    sort: ['createdAt', 'DESC'],
    list: ['faqItem', 'feedbackType', 'comment', 'createdAt'],
    relations: { faqItem: 'question' },
  });
  registerContentView(strapi, 'api::content.menu', {
    title: 'name',
    list: ['name', 'slug', 'location', 'isActive'],
    relations: { items: 'title' },
  });
  registerContentView(strapi, 'api::content.menu-item', {
    title: 'title',
    list: ['title', 'menu', 'parent', 'page', 'url', 'sortOrder', 'isActive'],
    relations: { menu: 'name', parent: 'title', page: 'title', children: 'title' },
  });
  registerContentView(strapi, 'api::content.testimonial', {
    title: 'customerName',
    list: ['customerName', 'customerCompany', 'rating', 'isFeatured', 'isVerified', 'sortOrder'],
  });
  registerContentView(strapi, 'api::content.media-asset', {
    title: 'filename',
    list: ['file', 'filename', 'mimeType', 'folder', 'sizeBytes', 'isPublic'],
  });
  registerContentView(strapi, 'api::content.dynamic-content', {
    title: 'key',
    list: ['key', 'description', 'version', 'isActive', 'updatedAt'],
  });
  registerContentView(strapi, 'api::content.seo-url', {
    title: 'url',
    list: ['url', 'targetType', 'targetDocumentId', 'redirectCode', 'isCanonical'],
  });
  registerContentView(strapi, 'api::content.translation', {
    title: 'key',
    list: ['namespace', 'key', 'targetLanguage', 'translatedText', 'translationStatus'],
  });
}
