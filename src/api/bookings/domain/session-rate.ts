import type { ExchangeRate } from '../../../shared/money/exchange';

/** An hourly rate in the currency of the session, in hundredths; null where the expert has none that could be told in it. */
export interface SessionRate {
  hourlyRateCents: number | null;
  /** The expert's own rate and what it was converted by. */
  conversion: { hourlyRateCents: number; currency: string; rate: ExchangeRate } | null;
}

/** What a booking keeps of the conversion, so that its price can be followed for ever. */
export function conversionColumns({ conversion }: SessionRate): Record<string, unknown> {
  if (!conversion) return {};
  const { hourlyRateCents, currency, rate } = conversion;
  return {
    originalRateCents: hourlyRateCents,
    originalRateCurrency: currency,
    exchangeRate: rate.rate,
    exchangeRateBase: rate.baseCurrency,
    exchangeRateDate: rate.validFrom,
  };
}
