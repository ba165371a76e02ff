import type { Core } from '@strapi/strapi';
import type { PublicType } from '../../../shared/public-types/publish-types';
import { now } from '../../../shared/time/clock';
import * as visible from '../domain/visible-catalogue';

/** What everybody may read of the shop. */
export function publicTypes(strapi: Core.Strapi): PublicType[] {
  const today = (): string => now(strapi).toISOString().slice(0, 10);
  return [
    {
      uid: 'api::commerce.product',
      visible: visible.visibleProducts,
      orders: ['slug', 'name', 'priceCents', 'createdAt'],
    },
    { uid: 'api::commerce.product-variant', visible: visible.ofVisibleProducts, throughOthers: true },
    { uid: 'api::commerce.product-image', visible: visible.ofVisibleProducts, throughOthers: true },
    { uid: 'api::commerce.price-tier', visible: visible.ofVisibleProducts, throughOthers: true },
    { uid: 'api::commerce.product-category', visible: visible.activeOnes },
    { uid: 'api::commerce.collection', visible: () => visible.visibleCollections(today()) },
    { uid: 'api::commerce.brand', visible: visible.activeOnes },
    { uid: 'api::commerce.product-question', visible: visible.visibleQuestions },
    { uid: 'api::commerce.product-answer', visible: visible.visibleAnswers, throughOthers: true },
    { uid: 'api::commerce.shipping-method', visible: visible.activeOnes },
    { uid: 'api::commerce.loyalty-program', visible: visible.activeOnes },
  ];
}
