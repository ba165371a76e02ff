import { AppError } from '../errors/app-error';

declare const cents: unique symbol;

/**
 * An amount in hundredths of its currency, a safe integer. The brand keeps plain numbers (units, minor units of the
 * payment provider, strings that PostgreSQL returns for bigint) from being added to amounts unnoticed.
 */
export type Cents = number & { readonly [cents]: true };

const INTEGER = /^-?\d{1,16}$/;

/**
 * Reads an amount from wherever it comes: a number, a bigint, or the integer string that a raw PostgreSQL row holds.
 * @throws AppError `invalid_amount` for fractions, anything beyond 2^53 and everything that is no integer
 */
export function toCents(value: unknown, path?: string): Cents {
  const amount = parse(value);
  if (amount === undefined) {
    throw new AppError('invalid_amount', 'An amount must be a whole number of hundredths', path ? { path } : {});
  }
  return amount;
}

/** Whether a value is an amount as it stands: a safe integer. */
export function isCents(value: unknown): value is Cents {
  return Number.isSafeInteger(value);
}

/** The amount of nothing. */
export const ZERO = 0 as Cents;

/** The sum of amounts, refused when it leaves the safe range. */
export function sumCents(amounts: readonly Cents[]): Cents {
  return toCents(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

function parse(value: unknown): Cents | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? normalize(value) : undefined;
  if (typeof value === 'bigint') return parse(Number(value));
  if (typeof value === 'string' && INTEGER.test(value)) return parse(Number(value));
  return undefined;
}

/** -0 would print and compare oddly. */
function normalize(value: number): Cents {
  return (value === 0 ? 0 : value) as Cents;
}
