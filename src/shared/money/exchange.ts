import { AppError } from '../errors/app-error';
import { divideRounded } from './basis-points';
import type { Cents } from './cents';
import { currencyUnit } from './currency';

/** What one unit of a currency is worth in another, from a day on. */
export interface ExchangeRate {
  baseCurrency: string;
  quoteCurrency: string;
  /** A decimal with eight places at most, as text: `0.0067`. */
  rate: string;
  /** `YYYY-MM-DD` */
  validFrom: string;
}

const DECIMAL = /^(\d+)(?:\.(\d{1,8})0*)?$/;
const PLACES = 8;
const SCALE = 10n ** BigInt(PLACES);

/** A rate as text, however a database gives it: `6.7e-5` is `0.000067`. */
export function rateText(rate: number | string): string {
  const text = typeof rate === 'number' ? rate.toFixed(PLACES) : rate;
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/**
 * An amount of the one currency of a rate in the other, rounded half away from zero to what can be paid in it. The rate
 * is taken as it stands, or the other way round.
 * @throws AppError `misconfigured` for a currency that the rate does not speak of, and for a rate of nothing
 */
export function convertCents(amount: Cents, to: string, given: ExchangeRate): Cents {
  const rate = scaledRate(given.rate);
  if (to === given.quoteCurrency) return divideRounded(BigInt(amount) * rate, SCALE, currencyUnit(to));
  if (to === given.baseCurrency) return divideRounded(BigInt(amount) * SCALE, rate, currencyUnit(to));
  throw new AppError('misconfigured', `A rate from ${given.baseCurrency} to ${given.quoteCurrency} gives no ${to}.`);
}

function scaledRate(rate: string): bigint {
  const [, whole, fraction = ''] = DECIMAL.exec(rate) ?? [];
  const scaled = whole === undefined ? 0n : BigInt(whole + fraction.padEnd(PLACES, '0'));
  if (scaled === 0n) throw new AppError('misconfigured', `${rate} is no exchange rate.`);
  return scaled;
}
