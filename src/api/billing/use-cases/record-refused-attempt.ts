import type { Core } from '@strapi/strapi';

/**
 * Runs `work`, which opens the transaction that calls `reserveCoupon`. When the coupon is refused, that transaction
 * is rolled back and the attempt is recorded in one of its own; the error goes on to the caller. Call outside a transaction.
 */
export async function recordingRefusals<T>(_strapi: Core.Strapi, _work: () => Promise<T>): Promise<T> {
  throw new TypeError('billing: lands within the hour');
}
