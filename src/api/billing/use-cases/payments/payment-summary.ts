import type { Core } from '@strapi/strapi';
import type { PaymentSummary } from '../../contracts/payments';

/** The booking's payment, or null when it has none. */
export async function paymentOf(
  _strapi: Core.Strapi,
  _input: { bookingDocumentId: string },
): Promise<PaymentSummary | null> {
  throw new TypeError('billing: lands within the hour');
}
