import { readAmount, writeAmount } from '../../../shared/money/read-amount';
import { readNumber, writeNumber } from './read-number';

type Language = 'en' | 'de';

/** How a stored number is typed and read by people: an amount stored in hundredths, a share stored in basis points. */
export interface WayOfWriting {
  /** Null for what is no such number. */
  read(typed: string, language: Language): number | null;
  write(stored: number, language: Language): string;
  /** What one might type, for the sentence that says that something else was. */
  example: number;
}

export const PLAIN: WayOfWriting = { read: readNumber, write: writeNumber, example: 12.5 };

export const WHOLE: WayOfWriting = {
  read: (typed, language) => whole(readNumber(typed, language)),
  write: writeNumber,
  example: 12,
};

export const money = (currency: string | undefined): WayOfWriting => ({
  read: (typed, language) => readAmount(typed, language, currency),
  write: (stored, language) => writeAmount(stored, language, currency),
  example: 123_400,
});

/** A hundredth of a per cent is one: 12.5 % are 1250. */
const SHARE: WayOfWriting = {
  read: (typed, language) => {
    const percent = readNumber(typed, language);
    return percent === null ? null : whole(Number((percent * 100).toFixed(6)));
  },
  write: (stored, language) => writeNumber(stored / 100, language),
  example: 1250,
};

const whole = (number: number | null): number | null => (Number.isSafeInteger(number) ? number : null);

export type NumberKind = 'money' | 'share' | 'percent' | 'minutes' | 'number';

/** What an attribute counts, by the end of its name. */
export function numberKind(name: string): NumberKind {
  if (name.endsWith('Cents')) return 'money';
  if (name.endsWith('BasisPoints')) return 'share';
  if (name.endsWith('Percent')) return 'percent';
  return name.endsWith('Minutes') ? 'minutes' : 'number';
}

/** How the values of an attribute are written; amounts in the currency of their record. */
export function wayOfWriting(name: string, { type, currency }: { type: string; currency?: string }): WayOfWriting {
  switch (numberKind(name)) {
    case 'money':
      return money(currency);
    case 'share':
      return SHARE;
    default:
      return type === 'integer' ? WHOLE : PLAIN;
  }
}

/** A number as one reads it in a list or a sentence: `1,234.50 USD`, `12,5 %`. */
export function writtenNumber(
  value: number,
  { name, type, currency }: { name: string; type: string; currency?: string | undefined },
  language: Language,
): string {
  const text = wayOfWriting(name, { type, ...(currency !== undefined && { currency }) }).write(value, language);
  switch (numberKind(name)) {
    case 'money':
      return currency === undefined ? text : `${text} ${currency}`;
    case 'share':
    case 'percent':
      return `${text} %`;
    default:
      return text;
  }
}
