import type { ExchangeRate } from '../../../shared/money/exchange';

/** What a booking is worth in the currency that Odoo keeps its figures in. */
export interface ExpectedRevenue {
  /** Hundredths. */
  amountCents: number;
  currency: string;
  /** What it was converted by; null where the booking is in that currency. */
  rate: ExchangeRate | null;
}

/** The currency of Odoo, and the amount in it where that is known. */
export type OdooRevenue = { currency: string; known: ExpectedRevenue | null };

/** How a rate reads: `1 USD = 149.505 JPY, 2026-03-01`. */
export function describeRate({ baseCurrency, quoteCurrency, rate, validFrom }: ExchangeRate): string {
  return `1 ${baseCurrency} = ${rate} ${quoteCurrency}, ${validFrom}`;
}
