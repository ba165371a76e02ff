import { AppError } from '../errors/app-error';
import { allocate } from './allocate';
import { toCents, type Cents } from './cents';

/** 100 %. One basis point is a hundredth of a percent. */
const WHOLE = 10_000;

/** Whether a value is a share: a whole number of basis points from 0 to 10000. */
export function isBasisPoints(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= WHOLE;
}

/**
 * A percentage of an amount (a discount, a tax), rounded once, half away from zero, to a multiple of `unit`: rounded to
 * the cent first and to the yen then, 0.4999 yen would become one.
 * @throws AppError `invalid_amount` when the share is not 0…10000 basis points
 */
export function percentOf(amount: Cents, basisPoints: number, unit = 1): Cents {
  checkShare(basisPoints);
  return divideRounded(BigInt(amount) * BigInt(basisPoints), BigInt(WHOLE), unit);
}

/**
 * Splits an amount into a share and the rest, which add up exactly (platform fee and expert's payout), both multiples
 * of `unit`.
 * @throws AppError `invalid_amount` when the share is not 0…10000 basis points, or the amount no multiple of the unit
 */
export function splitShare(amount: Cents, basisPoints: number, unit = 1): { share: Cents; rest: Cents } {
  checkShare(basisPoints);
  const [share, rest] = allocate(amount, [basisPoints, WHOLE - basisPoints], unit) as [Cents, Cents];
  return { share, rest };
}

/**
 * The quotient, rounded half away from zero to a multiple of `unit`, exactly.
 * @throws AppError `invalid_amount` when the result leaves the safe range
 */
export function divideRounded(dividend: bigint, divisor: bigint, unit = 1): Cents {
  const whole = divisor * BigInt(unit);
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = ((size * 2n + whole) / (whole * 2n)) * BigInt(unit);
  return toCents(dividend < 0n ? -rounded : rounded);
}

function checkShare(basisPoints: number): void {
  if (!isBasisPoints(basisPoints)) {
    throw new AppError('invalid_amount', 'A share must be a whole number of basis points from 0 to 10000');
  }
}
