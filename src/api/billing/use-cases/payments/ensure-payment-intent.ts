import type { Core } from '@strapi/strapi';
import type { PaymentIntentView } from '../../contracts/payments';

/** The intent a client pays with, made at the gateway if there is none yet. Calls the network: never in a transaction. */
export async function ensurePaymentIntent(
  _strapi: Core.Strapi,
  _input: { bookingDocumentId: string },
): Promise<PaymentIntentView> {
  throw new TypeError('billing: lands within the hour');
}
