import type { Core, UID } from '@strapi/strapi';
import { registerContentView, type ContentView } from '../../../shared/content-manager/content-view';

/** How each type is listed, edited and called where others refer to it. */
const VIEWS: Record<string, ContentView> = {
  'api::commerce.product': {
    title: 'name',
    list: ['name', 'brand', 'primaryCategory', 'priceCents', 'currency', 'productStatus', 'availabilityStatus'],
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
    relations: {
      brand: 'name',
      collection: 'name',
      primaryCategory: 'name',
      categories: 'name',
      variants: 'name',
      relatedProducts: 'name',
      crossSellProducts: 'name',
      upsellProducts: 'name',
    },
  },
  'api::commerce.product-category': {
    title: 'name',
    sort: ['position', 'ASC'],
    list: ['name', 'parent', 'level', 'position', 'isActive'],
    relations: { parent: 'name' },
  },
  'api::commerce.collection': { title: 'name', list: ['name', 'startDate', 'endDate', 'isActive', 'isFeatured'] },
  'api::commerce.brand': { title: 'name', list: ['name', 'websiteUrl', 'isActive', 'isFeatured'] },
  'api::commerce.product-variant': {
    title: 'name',
    list: ['name', 'product', 'sku', 'priceCents', 'currency'],
    relations: { product: 'name' },
  },
  'api::commerce.product-question': {
    title: 'question',
    sort: ['createdAt', 'DESC'],
    list: ['question', 'product', 'customerName', 'isApproved', 'createdAt'],
    relations: { product: 'name' },
  },
  'api::commerce.order': {
    title: 'orderNumber',
    sort: ['createdAt', 'DESC'],
    list: ['orderNumber', 'email', 'totalCents', 'currency', 'paymentStatus', 'fulfillmentStatus', 'createdAt'],
    relations: { items: 'name', shippingMethod: 'name' },
  },
  'api::commerce.order-item': {
    title: 'name',
    list: ['name', 'order', 'sku', 'quantity', 'totalCents'],
    relations: { order: 'orderNumber', product: 'name', variant: 'name' },
  },
  'api::commerce.return-request': {
    title: 'returnNumber',
    sort: ['createdAt', 'DESC'],
    list: ['returnNumber', 'order', 'returnStatus', 'returnReason', 'createdAt'],
    relations: { order: 'orderNumber', handledBy: 'email' },
  },
  'api::commerce.stock-level': {
    title: 'documentId',
    list: ['product', 'variant', 'location', 'quantityOnHand', 'quantityReserved', 'reorderPoint'],
    relations: { product: 'name', variant: 'name', location: 'name' },
  },
  'api::commerce.loyalty-account': {
    title: 'documentId',
    list: ['user', 'program', 'tier', 'pointsAvailable', 'totalSpentCents'],
    relations: { user: 'email', program: 'name' },
  },
  'api::commerce.referral': {
    title: 'referralCode',
    list: ['referralCode', 'referrer', 'referralStatus', 'rewardPoints', 'createdAt'],
    relations: { referrer: 'email', referred: 'email' },
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerCommerceViews(strapi: Core.Strapi): void {
  for (const [uid, view] of Object.entries(VIEWS)) registerContentView(strapi, uid as UID.ContentType, view);
}
