import { AppError } from '../errors/app-error';
import { allocate } from './allocate';
import type { Cents } from './cents';

/** 100 %. One basis point is a hundredth of a percent. */
export const WHOLE = 10_000;

/** Whether a value is a share: a whole number of basis points from 0 to 10000. */
export function isBasisPoints(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= WHOLE;
}

/**
 * A percentage of an amount, rounded half away from zero to the cent (a discount, a tax).
 * @throws AppError `invalid_amount` when the share is not 0…10000 basis points
 */
export function percentOf(amount: Cents, basisPoints: number): Cents {
  checkShare(basisPoints);
  const doubled = BigInt(Math.abs(amount)) * BigInt(basisPoints) * 2n;
  const rounded = Number((doubled + BigInt(WHOLE)) / BigInt(WHOLE * 2));
  return (amount < 0 && rounded !== 0 ? -rounded : rounded) as Cents;
}

/**
 * Splits an amount into a share and the rest, which add up exactly (platform fee and expert's payout).
 * @throws AppError `invalid_amount` when the share is not 0…10000 basis points
 */
export function splitShare(amount: Cents, basisPoints: number): { share: Cents; rest: Cents } {
  checkShare(basisPoints);
  const [share, rest] = allocate(amount, [basisPoints, WHOLE - basisPoints]) as [Cents, Cents];
  return { share, rest };
}

function checkShare(basisPoints: number): void {
  if (!isBasisPoints(basisPoints)) {
    throw new AppError('invalid_amount', 'A share must be a whole number of basis points from 0 to 10000');
  }
}
