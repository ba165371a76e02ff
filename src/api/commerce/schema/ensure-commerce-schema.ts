import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';

/** Indexes over what is on sale, over orders to fulfil and over dimensions. */
export function ensureCommerceSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'commerce', {
    indexes: [
      {
        name: 'commerce_products_on_sale_px',
        table: 'commerce_products',
        on: 'featured, price_cents',
        where: "product_status = 'active' and published_at is not null",
      },
      {
        name: 'commerce_orders_pending_px',
        table: 'commerce_orders',
        on: 'created_at',
        where: "fulfillment_status = 'pending'",
      },
      { name: 'commerce_products_dimensions_gin', table: 'commerce_products', on: 'dimensions', using: 'gin' },
      { name: 'commerce_products_tags_gin', table: 'commerce_products', on: 'tags', using: 'gin' },
    ],
  });
}
