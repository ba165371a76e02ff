import { digitsOf as digitsOfCurrency, isCurrency } from './currency-codes';

/** How amounts are written: `1,234.50` in English, `1.234,50` in German. */
const SEPARATORS = {
  en: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
} as const;

const NUMBERS = { en: 'en-US', de: 'de-DE' } as const;

const digitsOf = (currency: string | undefined): number => (isCurrency(currency) ? digitsOfCurrency(currency) : 2);

/**
 * The hundredths that somebody typed as an amount, in the way of writing of their language; null for what is no amount
 * in it. A separator in the wrong place is no amount: `1,20` is not a hundred and twenty in English, and nobody means it.
 * Yen have no part, dinars a part of three digits, of which the last is 0: nothing finer than a hundredth is stored.
 */
export function readAmount(typed: string, language: 'en' | 'de', currency?: string): number | null {
  const { group, decimal } = SEPARATORS[language];
  const digits = digitsOf(currency);
  const whole = `(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+)`;
  const part = digits === 0 ? '' : `(?:\\${decimal}(\\d{1,${digits}}))?`;
  const [, units, parts = ''] = new RegExp(`^(${whole})${part}$`).exec(typed.trim()) ?? [];
  if (units === undefined || !/^\d{0,2}0?$/.test(parts)) return null;
  const cents = Number(units.replaceAll(group, '')) * 100 + Number(parts.slice(0, 2).padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** An amount as it is written in a language, with as many digits as its currency has: `1,234.50`, in yen `1,234`. */
export function writeAmount(cents: number, language: 'en' | 'de', currency?: string): string {
  const digits = digitsOf(currency);
  // Half a yen, as an import may hold it, is shown as what it is.
  const shown = digits === 0 && cents % 100 !== 0 ? 2 : digits;
  return new Intl.NumberFormat(NUMBERS[language], {
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(cents / 100);
}
