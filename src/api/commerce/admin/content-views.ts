import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::commerce.product': {
    title: 'name',
    isFound: true,
    list: ['name', 'brand', 'primaryCategory', 'priceCents', 'productStatus', 'availabilityStatus'],
    form: [
      'name slug',
      'productStatus availabilityStatus preOrderDate featured',
      'priceCents salePriceCents currency taxClass',
      'brand collection',
      'primaryCategory categories',
      'description',
      'images variants',
      'priceTiers tags',
      'features',
      'dimensions',
      'weightUnit dimensionUnit requiresShipping assemblyRequired',
      'warrantyMonths ageRating reorderPoint searchRank',
      'careInstructions',
      'safetyCertifications',
      'videoUrl specificationSheet',
      'relatedProducts crossSellProducts',
      'upsellProducts categoryName',
      'seoKeywords',
      'averageRating reviewCount viewCount purchaseCount',
    ],
  },
  'api::commerce.product-category': {
    title: 'name',
    sort: ['position', 'ASC'],
    list: ['name', 'parent', 'level', 'position', 'isActive'],
  },
  'api::commerce.collection': {
    title: 'name',
    list: ['name', 'startDate', 'endDate', 'isActive', 'isFeatured'],
    validity: { from: 'startDate', until: 'endDate' },
  },
  'api::commerce.brand': { title: 'name', list: ['name', 'websiteUrl', 'isActive', 'isFeatured'] },
  'api::commerce.product-variant': {
    title: 'name',
    list: ['name', 'product', 'sku', 'priceCents'],
  },
  'api::commerce.product-question': {
    title: 'question',
    sort: ['createdAt', 'DESC'],
    list: ['question', 'product', 'customerName', 'isApproved', 'createdAt'],
  },
  'api::commerce.order': {
    title: 'orderNumber',
    isFound: true,
    sort: ['createdAt', 'DESC'],
    list: ['orderNumber', 'email', 'totalCents', 'paymentStatus', 'fulfillmentStatus', 'createdAt'],
  },
  'api::commerce.order-item': {
    title: 'name',
    list: ['name', 'order', 'sku', 'quantity', 'totalCents'],
  },
  'api::commerce.return-request': {
    title: 'returnNumber',
    sort: ['createdAt', 'DESC'],
    list: ['returnNumber', 'order', 'returnStatus', 'returnReason', 'createdAt'],
  },
  'api::commerce.stock-level': {
    title: ['product', 'variant', 'location'],
    list: ['product', 'variant', 'location', 'quantityOnHand', 'quantityReserved', 'reorderPoint'],
    choices: { variant: { same: { product: 'product' } } },
  },
  'api::commerce.loyalty-account': {
    title: ['user', 'program'],
    list: ['user', 'program', 'tier', 'pointsAvailable', 'totalSpentCents'],
  },
  'api::commerce.referral': {
    title: 'referralCode',
    list: ['referralCode', 'referrer', 'referralStatus', 'rewardPoints', 'createdAt'],
  },
  'api::commerce.inventory-location': { title: 'name', list: ['name', 'code', 'isActive'] },
  'api::commerce.loyalty-program': {
    title: 'name',
    list: ['name', 'pointsPerDollar', 'pointsForSignup', 'redemptionRate', 'isActive'],
  },
  'api::commerce.price-tier': {
    title: ['product', 'quantityMin', 'priceCents'],
    list: ['product', 'quantityMin', 'quantityMax', 'priceCents'],
  },
  'api::commerce.product-answer': {
    title: 'answer',
    sort: ['createdAt', 'DESC'],
    list: ['answer', 'question', 'answeredBy', 'isHelpful', 'createdAt'],
  },
  'api::commerce.product-image': {
    title: ['product', 'position'],
    list: ['image', 'product', 'position', 'updatedAt'],
  },
  'api::commerce.shipping-method': {
    title: 'name',
    sort: ['sortOrder', 'ASC'],
    list: ['name', 'carrier', 'rateModel', 'priceCents', 'isPickup', 'isActive'],
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerCommerceViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
