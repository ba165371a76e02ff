import type { Core } from '@strapi/strapi';

/** A payment that was made before the move and of which the old system has no row. Amounts in hundredths. */
export interface PriorPayment {
  bookingDocumentId: string;
  consultantDocumentId: string;
  reference: string;
  currency: string;
  totalCents: number;
  /** Null where the old system did not say. */
  platformFeeCents: number | null;
  consultantPayoutCents: number | null;
  /** Paid back before the move. */
  refundedCents: number;
  paidAt: Date;
  /** How it was paid, in the words of the old system. */
  method: string | null;
  customer: { name: string; email: string; phone: string | null };
  /** When the expert had earned it; null for a session that is still to come. */
  deliveredAt: Date | null;
}

type Tell = (bookingDocumentId: string) => Promise<PriorPayment | null>;

const tellers = new WeakMap<Core.Strapi, Tell>();

/** Says who knows of payments that were made before the move. Call it in `register()`. */
export function tellPriorPayments(strapi: Core.Strapi, tell: Tell): void {
  tellers.set(strapi, tell);
}

/** What is known of a payment before the move; null where nobody knows of one. */
export async function priorPaymentOf(strapi: Core.Strapi, bookingDocumentId: string): Promise<PriorPayment | null> {
  return (await tellers.get(strapi)?.(bookingDocumentId)) ?? null;
}
