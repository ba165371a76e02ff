import type { ColumnType, SourceValue } from '../values/source-value';
import { withScale } from './plain';
import { done, refuse, repairedBy, type Converter, type TargetValue } from './converter';

/** The hundredths in digits with at most two after the point; undefined where there are more, or no number. */
function hundredthsOf(value: SourceValue): number | undefined {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d*?)0*)?$/.exec(String(value as string | number)) ?? [];
  if (sign === undefined || whole === undefined || fraction.length > 2) return undefined;
  const cents = Number(`${sign}${whole}${fraction.padEnd(2, '0')}`);
  return Number.isSafeInteger(cents) ? cents + 0 : undefined;
}

/** `1250` → `12.50`. */
function majorUnits(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function isMissing(value: TargetValue | undefined): value is null | undefined {
  return value === null || value === undefined;
}

/** The nearest hundredth, halves away from zero; undefined for what is no number that an amount may be. */
function roundedHundredths(value: SourceValue): number | undefined {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)\.(\d{3,})$/.exec(String(value as string | number)) ?? [];
  if (whole === undefined) return undefined;
  const cents = Number(whole + fraction.slice(0, 2)) + (Number(fraction[2]) >= 5 ? 1 : 0);
  return Number.isSafeInteger(cents) ? (sign === '-' ? -cents : cents) + 0 : undefined;
}

/**
 * Major units with two decimals ↔ hundredths: amounts, and percentages as basis points. A document that says `DECIMAL`
 * and no more promises no number of decimals: more of them are rounded there, and refused where it says how many.
 */
export function hundredthsConverter(type: ColumnType, what = 'an amount'): Converter {
  return {
    parse(value) {
      if (value === null) return done(null);
      const cents = hundredthsOf(value);
      if (cents !== undefined) return done(cents);
      const rounded = type.kind === 'decimal' && type.scale === undefined ? roundedHundredths(value) : undefined;
      if (rounded !== undefined) return repairedBy('rounded_to_hundredths', rounded);
      return refuse(`is not ${what} with at most two decimals`);
    },
    print: ([cents]) => (isMissing(cents) ? null : withScale(majorUnits(Number(cents as number)), type)),
  };
}

/** Hundredths already. */
export function centsConverter(type: ColumnType): Converter {
  return {
    parse(value) {
      if (value === null) return done(null);
      const cents = Number(value as string | number);
      return Number.isSafeInteger(cents) ? done(cents) : refuse('is no whole number of hundredths');
    },
    print: ([cents]) => (isMissing(cents) ? null : withScale(Number(cents as number), type)),
  };
}

/** A discount whose kind another column tells: basis points of a percentage, or hundredths of an amount. */
export function discountValueConverter(type: ColumnType, by: string): Converter {
  return {
    parse(value, row) {
      if (value === null) return done(null, null);
      const hundredths = hundredthsOf(value);
      if (hundredths === undefined) return refuse('is not a value with at most two decimals');
      return String(row[by]).startsWith('percent') ? done(hundredths, null) : done(null, hundredths);
    },
    print([basisPoints, cents]) {
      const value = isMissing(basisPoints) ? cents : basisPoints;
      return isMissing(value) ? null : withScale(majorUnits(Number(value as number)), type);
    },
  };
}

/** A code that is kept in capitals, and that some write in small letters: of a currency, of a coupon. */
export const capitalsConverter: Converter = {
  parse(value) {
    if (value === null) return done(null);
    const text = String(value as string).trim();
    const code = text.toUpperCase();
    return code === text ? done(code) : repairedBy('capital_letters', code);
  },
  print: ([code]) => (typeof code === 'string' ? code : null),
};
