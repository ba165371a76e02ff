/** GET /billing/revenue-split: what the ledger says of the current month on the organization's calendar, refunds deducted. */
export interface RevenueSplit {
  /** `YYYY-MM` */
  month: string;
  timeZone: string;
  /** One line per currency, the largest first; empty while nothing was sold. */
  currencies: CurrencySplit[];
}

/** Integer hundredths; `platformCents + expertsCents + taxCents` is what clients paid and kept paid. */
export interface CurrencySplit {
  currency: string;
  platformCents: number;
  expertsCents: number;
  taxCents: number;
}
