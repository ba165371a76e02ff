import { AppError } from '../errors/app-error';
import type { Cents } from './cents';

/**
 * Splits an amount by whole-number weights so that the parts add up to it exactly, each of them a multiple of `unit`
 * (`currencyUnit`: in yen 4,222 at 15/85 is 633/3,589, or neither could be paid).
 *
 * Largest remainder (Hamilton's method): each part gets the whole units of its quota, the units left over go to the
 * largest fractions, ties to the earlier part. 105 at 15/85 is 16/89. A negative amount is split like its positive one.
 * @throws AppError `invalid_amount` when the weights are not whole numbers of at least 0 with a positive sum, or the
 * amount is no multiple of the unit
 */
export function allocate(total: Cents, weights: readonly number[], unit = 1): Cents[] {
  const sum = sumOfWeights(weights);
  if (total % unit !== 0) throw new AppError('invalid_amount', `The amount must be a multiple of ${unit}`);
  const amount = BigInt(Math.abs(total) / unit);
  const parts = weights.map((weight, index) => {
    const product = amount * BigInt(weight);
    return { index, whole: product / sum, remainder: product % sum };
  });
  let left = amount - parts.reduce((given, part) => given + part.whole, 0n);
  for (const part of parts.toSorted(byRemainder)) {
    if (left === 0n) break;
    part.whole += 1n;
    left -= 1n;
  }
  const sign = total < 0 ? -1 : 1;
  return parts.map((part) => (part.whole === 0n ? 0 : Number(part.whole) * unit * sign) as Cents);
}

interface Part {
  index: number;
  remainder: bigint;
}

function byRemainder(a: Part, b: Part): number {
  if (a.remainder === b.remainder) return a.index - b.index;
  return a.remainder > b.remainder ? -1 : 1;
}

function sumOfWeights(weights: readonly number[]): bigint {
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) {
    throw new AppError('invalid_amount', 'Shares must be whole numbers of at least 0');
  }
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (sum === 0n) throw new AppError('invalid_amount', 'At least one share must be more than 0');
  return sum;
}
