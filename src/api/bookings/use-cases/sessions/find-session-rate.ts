import type { Core } from '@strapi/strapi';
import { AppError } from '../../../../shared/errors/app-error';
import { toCents } from '../../../../shared/money/cents';
import { convertCents } from '../../../../shared/money/exchange';
import { now } from '../../../../shared/time/clock';
import { findExchangeRate } from '../../../billing/public';
import type { BookableOffering } from '../../../experts/public';
import type { SessionRate } from '../../domain/session-rate';

/**
 * The expert's hourly rate in the currency that the session is sold in: as it is, or by the exchange rate of today, which
 * stays on the booking.
 * @throws AppError `rule_refused` when the price depends on it and there is no such rate
 */
export async function findSessionRate(
  strapi: Core.Strapi,
  { pricingModel, currency, consultant }: BookableOffering,
): Promise<SessionRate> {
  const { hourlyRateCents, currency: rateCurrency } = consultant;
  if (hourlyRateCents === null || rateCurrency === currency) return { hourlyRateCents, conversion: null };
  const rate = await findExchangeRate(strapi, { from: rateCurrency, to: currency, at: now(strapi) });
  if (rate) {
    const converted = convertCents(toCents(hourlyRateCents), currency, rate);
    return { hourlyRateCents: converted, conversion: { hourlyRateCents, currency: rateCurrency, rate } };
  }
  if (pricingModel !== 'hourly') return { hourlyRateCents: null, conversion: null };
  throw new AppError('rule_refused', missingRate(rateCurrency, currency), { path: 'offering' });
}

/** What is missing before an hourly rate can be sold in another currency. */
export function missingRate(from: string, to: string): string {
  return `The expert's hourly rate is in ${from}, and there is no exchange rate from ${from} to ${to}.`;
}
