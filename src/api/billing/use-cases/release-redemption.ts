import type { Core } from '@strapi/strapi';

/** Gives the use back to the coupon (hold expired, full refund). Released once; repeating it changes nothing. */
export async function releaseRedemption(_strapi: Core.Strapi, _input: { bookingDocumentId: string }): Promise<void> {
  throw new TypeError('billing: lands within the hour');
}
