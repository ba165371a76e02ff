import { AppError } from '../errors/app-error';
import { toCents, type Cents } from './cents';
import { CODES, digitsOf, isCurrency } from './currency-codes';

/**
 * How many decimals the currency's own minor unit has: EUR 2, JPY 0, KWD 3.
 * @throws AppError `invalid_currency` for anything but a code in use
 */
export function currencyExponent(currency: string): number {
  if (!isCurrency(currency)) throw new AppError('invalid_currency', `${currency} is not a currency in use`);
  return digitsOf(currency);
}

/** Currencies with hundredths by ISO 4217 that no hundredth can be paid in: five iraimbilanja are one ariary. */
const NO_HUNDREDTHS = new Set(['MGA']);

/** Currencies whose smallest amount is a whole one. */
export const WHOLE_UNIT_CURRENCIES: readonly string[] = [...CODES].filter((code) => currencyUnit(code) === 100);

/**
 * The smallest amount that can be paid in the currency, in hundredths: 1 EUR cent is 1, 1 JPY is 100. The fils of KWD
 * is finer than a hundredth, so there it is 1 as well.
 * @throws AppError `invalid_currency`
 */
export function currencyUnit(currency: string): number {
  return currencyExponent(currency) === 0 || NO_HUNDREDTHS.has(currency) ? 100 : 1;
}

/** Whether an amount can be paid in the currency as it is. */
export function isWhole(amount: number, currency: string): boolean {
  return Number.isSafeInteger(amount) && amount % currencyUnit(currency) === 0;
}

/** The amounts next to one that cannot be paid, downwards and upwards; both the amount itself where it can. */
export function nearestWhole(amount: number, currency: string): { below: Cents; above: Cents } {
  const unit = currencyUnit(currency);
  return { below: toCents(Math.floor(amount / unit) * unit), above: toCents(Math.ceil(amount / unit) * unit) };
}

/** Rounds half away from zero to the nearest amount that can be paid in the currency. */
export function roundToCurrency(amount: Cents, currency: string): Cents {
  const unit = currencyUnit(currency);
  return toCents(Math.sign(amount) * Math.round(Math.abs(amount) / unit) * unit);
}

const formats = new Map<string, Intl.NumberFormat>();

/** An amount as people of the locale write it, with the currency's own number of decimals: "1.234,50 €". */
export function formatMoney(amount: Cents, currency: string, locale: string): string {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    const digits = currencyExponent(currency);
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format.format(amount / 100);
}
