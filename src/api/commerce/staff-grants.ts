import type { StaffGrant } from '../../shared/permissions/staff-grants';

const ALL = ['create', 'read', 'update', 'delete'] as const;
const PRODUCT = 'api::commerce.product';
const SALES_FIGURES = ['viewCount', 'purchaseCount'];
const WAREHOUSE = ['reorderPoint'];

/** What the shop shows and who answers questions about it. */
const CATALOGUE = [
  'api::commerce.brand',
  'api::commerce.product-category',
  'api::commerce.collection',
  'api::commerce.product-variant',
  'api::commerce.product-image',
  'api::commerce.price-tier',
] as const;

const QUESTIONS = ['api::commerce.product-question', 'api::commerce.product-answer'] as const;
const STOCK = ['api::commerce.inventory-location', 'api::commerce.stock-level'] as const;
const SALES = ['api::commerce.order', 'api::commerce.return-request'] as const;
const LOYALTY = ['api::commerce.loyalty-program', 'api::commerce.loyalty-account', 'api::commerce.referral'] as const;

/** What staff may do with the shop. */
export const COMMERCE_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator'], uid: PRODUCT, actions: [...ALL, 'publish'] },
  { roles: ['editor'], uid: PRODUCT, actions: [...ALL, 'publish'] },
  { roles: ['finance'], uid: PRODUCT, actions: ['read'] },
  { roles: ['viewer'], uid: PRODUCT, actions: ['read'], except: [...SALES_FIGURES, ...WAREHOUSE] },
  ...CATALOGUE.flatMap((uid): StaffGrant[] => [
    { roles: ['administrator', 'editor'], uid, actions: ALL },
    { roles: ['finance', 'viewer'], uid, actions: ['read'] },
  ]),
  ...QUESTIONS.map((uid): StaffGrant => ({ roles: ['administrator', 'editor'], uid, actions: ALL })),
  { roles: ['administrator'], uid: 'api::commerce.shipping-method', actions: ALL },
  { roles: ['editor', 'finance'], uid: 'api::commerce.shipping-method', actions: ['read'] },
  ...STOCK.flatMap((uid): StaffGrant[] => [
    { roles: ['administrator'], uid, actions: ALL },
    { roles: ['editor', 'finance'], uid, actions: ['read'] },
  ]),
  ...SALES.flatMap((uid): StaffGrant[] => [
    { roles: ['administrator'], uid, actions: ['read', 'update'] },
    { roles: ['finance'], uid, actions: ['read'] },
  ]),
  { roles: ['administrator', 'finance'], uid: 'api::commerce.order-item', actions: ['read'] },
  ...LOYALTY.flatMap((uid): StaffGrant[] => [
    { roles: ['administrator'], uid, actions: ALL },
    { roles: ['finance'], uid, actions: ['read'] },
  ]),
];
