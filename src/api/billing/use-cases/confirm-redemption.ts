import type { Core } from '@strapi/strapi';

/** The booking is paid: its redemption is applied. No redemption, or an applied one, is left alone. */
export async function confirmRedemption(_strapi: Core.Strapi, _input: { bookingDocumentId: string }): Promise<void> {
  throw new TypeError('billing: lands within the hour');
}
