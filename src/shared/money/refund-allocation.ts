import { AppError } from '../errors/app-error';
import { sumCents, type Cents } from './cents';

export interface RefundRequest {
  /** What was paid, part by part (platform fee, expert's share, tax); none negative. */
  parts: readonly Cents[];
  /** The sum of all refunds before this one. */
  alreadyRefunded: Cents;
  /** This refund. */
  amount: Cents;
  /** What each part is to be a multiple of (`currencyUnit`); all amounts must be. */
  unit?: number;
}

/**
 * How much of a refund comes out of each part of a payment.
 *
 * The allocation is cumulative: what all refunds together take from a part depends only on their sum, so many small
 * refunds take the same as one large one, and a full refund returns each part to the cent. It uses the divisor method
 * of Webster / Sainte-Laguë, which (unlike the largest remainder, see the Alabama paradox) never takes cents back from
 * a part when the total grows: https://en.wikipedia.org/wiki/Sainte-Lagu%C3%AB_method
 * @throws AppError `invalid_amount` for negative input and for what is no multiple of the unit, `refund_exceeds_paid`
 * when more would go back than was paid
 */
export function allocateRefund({ parts, alreadyRefunded, amount, unit = 1 }: RefundRequest): Cents[] {
  const given = [...parts, alreadyRefunded, amount];
  if (given.some((cents) => cents < 0 || cents % unit !== 0)) {
    throw new AppError(
      'invalid_amount',
      `A refund and the parts of its payment must be multiples of ${unit}, 0 or more`,
    );
  }
  const paid = sumCents(parts);
  if (alreadyRefunded + amount > paid) {
    throw new AppError('refund_exceeds_paid', 'The refund is more than what is left of the payment', {
      path: 'amountCents',
      refundableCents: paid - alreadyRefunded,
    });
  }
  const units = parts.map((part) => (part / unit) as Cents);
  const before = apportion(units, alreadyRefunded / unit);
  const after = apportion(units, (alreadyRefunded + amount) / unit);
  return after.map((share, index) => ((share - (before[index] ?? 0)) * unit) as Cents);
}

/** Webster's apportionment of `total` over `parts`: rounded quotas, then single units moved by priority. */
function apportion(parts: readonly Cents[], total: number): number[] {
  const paid = BigInt(parts.reduce<number>((sum, part) => sum + part, 0));
  if (paid === 0n) return parts.map(() => 0);
  const seats = parts.map((part) => Number((2n * BigInt(part) * BigInt(total) + paid) / (2n * paid)));
  let excess = seats.reduce((sum, seat) => sum + seat, 0) - total;
  for (; excess < 0; excess += 1) addOne(parts, seats);
  for (; excess > 0; excess -= 1) removeOne(parts, seats);
  return seats;
}

/** The next unit goes to the part with the highest part / (2·seats + 1), ties to the earlier one. */
function addOne(parts: readonly Cents[], seats: number[]): void {
  let best = 0;
  for (let index = 1; index < parts.length; index += 1) {
    if (comparePriority(parts, { a: index, seatA: seatOf(seats, index), b: best, seatB: seatOf(seats, best) }) > 0) {
      best = index;
    }
  }
  seats[best] = seatOf(seats, best) + 1;
}

/** The last unit given is the one with the lowest part / (2·seats − 1), ties to the later one: addOne in reverse. */
function removeOne(parts: readonly Cents[], seats: number[]): void {
  let worst = -1;
  for (let index = 0; index < parts.length; index += 1) {
    if (seatOf(seats, index) === 0) continue;
    const compared =
      worst < 0
        ? -1
        : comparePriority(parts, {
            a: index,
            seatA: seatOf(seats, index) - 1,
            b: worst,
            seatB: seatOf(seats, worst) - 1,
          });
    if (compared <= 0) worst = index;
  }
  if (worst >= 0) seats[worst] = seatOf(seats, worst) - 1;
}

interface Pair {
  a: number;
  seatA: number;
  b: number;
  seatB: number;
}

function comparePriority(parts: readonly Cents[], { a, seatA, b, seatB }: Pair): number {
  const left = BigInt(parts[a] ?? 0) * BigInt(2 * seatB + 1);
  const right = BigInt(parts[b] ?? 0) * BigInt(2 * seatA + 1);
  if (left === right) return 0;
  return left > right ? 1 : -1;
}

function seatOf(seats: readonly number[], index: number): number {
  return seats[index] ?? 0;
}
