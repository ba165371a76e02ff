import type { Core } from '@strapi/strapi';
import type { CancelPaymentResult } from '../../contracts/payments';

/**
 * Cancels the intent at the gateway, so that it can no longer be paid. Calls the network: never in a transaction.
 * `payment.canceled` or `payment.succeeded` was published when this says so.
 */
export async function cancelPayment(
  _strapi: Core.Strapi,
  _input: { bookingDocumentId: string },
): Promise<CancelPaymentResult> {
  throw new TypeError('billing: lands within the hour');
}
