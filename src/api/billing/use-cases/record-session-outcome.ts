import type { Core } from '@strapi/strapi';

/** Tells the redemption what became of its booking. */
export async function recordSessionOutcome(
  _strapi: Core.Strapi,
  _input: { bookingDocumentId: string; completed: boolean; attended: boolean },
): Promise<void> {
  throw new TypeError('billing: lands within the hour');
}
