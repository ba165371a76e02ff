const DECIMAL = { en: '.', de: ',' } as const;

/** The number that somebody typed in the way of writing of their language; null for what is none. Thousands stay together. */
export function readNumber(typed: string, language: 'en' | 'de'): number | null {
  const text = typed.trim();
  const pattern = language === 'de' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
  if (!pattern.test(text)) return null;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

/** A number as it is typed in a language. */
export function writeNumber(number: number, language: 'en' | 'de'): string {
  return String(number).replace('.', DECIMAL[language]);
}
