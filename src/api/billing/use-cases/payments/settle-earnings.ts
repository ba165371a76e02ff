import type { Core } from '@strapi/strapi';

/**
 * The expert has earned what is left of the payment (session delivered, client did not show up, late cancellation):
 * it becomes payable when the hold period is over. `deliveredAt` starts the period. Repeating it changes nothing.
 */
export async function settleEarnings(
  _strapi: Core.Strapi,
  _input: { bookingDocumentId: string; deliveredAt: Date },
): Promise<void> {
  throw new TypeError('billing: lands within the hour');
}
