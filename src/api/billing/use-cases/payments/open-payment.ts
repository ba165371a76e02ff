import type { Core } from '@strapi/strapi';
import type { OpenPaymentInput, OpenedPayment } from '../../contracts/payments';

/**
 * Writes the booking's payment, pending, inside the caller's transaction; a job makes the intent at the gateway if
 * nobody calls `ensurePaymentIntent` before. A total of 0 is complete at once: the 0/0/0 chain is in the ledger and
 * `payment.succeeded` was published before this returns. A second call for the booking gives the first payment.
 */
export async function openPayment(_strapi: Core.Strapi, _input: OpenPaymentInput): Promise<OpenedPayment> {
  throw new TypeError('billing: lands within the hour');
}
