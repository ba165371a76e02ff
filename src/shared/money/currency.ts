import { AppError } from '../errors/app-error';
import { toCents, type Cents } from './cents';

/** ISO 4217 codes in use, funds and metals left out: https://www.iso.org/iso-4217-currency-codes.html */
const CODES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
    'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ' +
    'ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK ' +
    'MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF ' +
    'SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU ' +
    'UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Currencies whose minor unit is not a hundredth. CLDR, which Intl uses, differs from ISO 4217 for some of these. */
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
]);

/** Whether a value is the upper-case code of a currency in use. */
export function isCurrency(value: unknown): value is string {
  return typeof value === 'string' && CODES.has(value);
}

/**
 * How many decimals the currency's own minor unit has: EUR 2, JPY 0, KWD 3.
 * @throws AppError `invalid_currency` for anything but a code in use
 */
export function currencyExponent(currency: string): number {
  if (!isCurrency(currency)) throw new AppError('invalid_currency', `${currency} is not a currency in use`);
  return EXPONENTS.get(currency) ?? 2;
}

/**
 * Hundredths to the minor unit that payment providers count in: 1 EUR is 100, 1 JPY is 1, 1 KWD is 1000.
 * @throws AppError `invalid_amount` when the amount has a fraction that the currency cannot express
 */
export function toMinorUnits(amount: Cents, currency: string): number {
  const exponent = currencyExponent(currency);
  if (exponent === 0 && amount % 100 !== 0) {
    throw new AppError('invalid_amount', `${currency} has no smaller unit: the amount must be a multiple of 100`);
  }
  const minor = exponent === 0 ? amount / 100 : amount * 10 ** (exponent - 2);
  return toCents(minor);
}

/**
 * The provider's minor unit back to hundredths.
 * @throws AppError `invalid_amount` when the amount is finer than a hundredth
 */
export function fromMinorUnits(minor: number, currency: string): Cents {
  const exponent = currencyExponent(currency);
  return toCents(exponent === 0 ? minor * 100 : minor / 10 ** (exponent - 2));
}

/** Rounds half away from zero to the nearest amount that can be charged in the currency. */
export function roundToCurrency(amount: Cents, currency: string): Cents {
  if (currencyExponent(currency) !== 0) return amount;
  return toCents(Math.sign(amount) * Math.round(Math.abs(amount) / 100) * 100);
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
