/** How amounts are written: `1,234.50` in English, `1.234,50` in German. */
const SEPARATORS = {
  en: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
} as const;

/**
 * The hundredths that somebody typed as an amount, in the way of writing of their language; null for what is no amount
 * in it. A separator in the wrong place is no amount: `1,20` is not a hundred and twenty in English, and nobody means it.
 */
export function readAmount(typed: string, language: 'en' | 'de'): number | null {
  const { group, decimal } = SEPARATORS[language];
  const whole = `(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+)`;
  const [, units, parts = ''] = new RegExp(`^(${whole})(?:\\${decimal}(\\d{1,2}))?$`).exec(typed.trim()) ?? [];
  if (units === undefined) return null;
  const cents = Number(units.replaceAll(group, '')) * 100 + Number(parts.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** An amount as it is typed in a language, such as `1234.50`; without a part where there is none. */
export function writeAmount(cents: number, language: 'en' | 'de'): string {
  const part = Math.abs(cents % 100);
  const units = Math.trunc(cents / 100);
  return part === 0 ? String(units) : `${units}${SEPARATORS[language].decimal}${String(part).padStart(2, '0')}`;
}
