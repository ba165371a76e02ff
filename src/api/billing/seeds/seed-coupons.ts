import type { Core } from '@strapi/strapi';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';

const COUPON = 'api::billing.coupon';

/** One coupon of each kind, and one that has expired. */
const DEMO_COUPONS = [
  {
    code: 'WELCOME20',
    internalName: '20 % for new clients, at most 100 USD',
    discountType: 'percentage',
    discountBasisPoints: 2_000,
    maxDiscountCents: 10_000,
    maxUsesPerUser: 1,
  },
  {
    code: 'FIFTY',
    internalName: '50 USD off from 200 USD on',
    discountType: 'fixed_amount',
    discountCents: 5_000,
    minimumOrderCents: 20_000,
    maxUsesTotal: 100,
  },
  {
    code: 'FREETALK',
    internalName: 'A free first talk',
    discountType: 'free_session',
    applicableTo: 'thirty_for_thirty',
    maxUsesTotal: 25,
  },
  {
    code: 'SUMMER24',
    internalName: 'Summer of 2024, over',
    discountType: 'percentage',
    discountBasisPoints: 3_000,
    validFrom: '2024-06-01T00:00:00.000Z',
    validUntil: '2024-09-01T00:00:00.000Z',
  },
] as const;

/** Creates the demo coupons that are missing. */
export async function seedCoupons(strapi: Core.Strapi): Promise<void> {
  for (const coupon of DEMO_COUPONS) {
    const known = await rowsOf(strapi, COUPON).count({ where: { code: coupon.code } });
    if (known === 0) await documentsOf(strapi, COUPON).create({ data: coupon });
  }
}
