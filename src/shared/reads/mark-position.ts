import { randomBytes, randomInt } from 'node:crypto';
import type { KnownPosition } from '../cursors/cursor';
import type { Scalar } from '../cursors/keyset';
import type { Order } from '../cursors/order';
import { createField } from '../strapi/database/query-engine';
import { isInStatement } from './query-shape';

const secret = randomBytes(6).toString('hex');
const NUMBERS: ReadonlySet<string> = new Set(['increments', 'integer', 'biginteger', 'float', 'decimal']);

const pad = (number: number): string => String(number).padStart(2, '0');

/** Days and hours are few: no client gains by naming one, as values of these types are part of a shape. */
function someDay(): string {
  return `${4_000 + randomInt(5_000)}-${pad(1 + randomInt(12))}-${pad(1 + randomInt(28))}`;
}

/** A value of a type that no row has. */
function valueOfNobody(type: string, place: number): Scalar {
  if (NUMBERS.has(type)) return 3_000_000_000 + place * 100_000_000 + randomInt(99_000_000);
  if (type === 'datetime' || type === 'timestamp') return `${someDay()}T${someTime()}Z`;
  if (type === 'date') return someDay();
  return type === 'time' ? someTime() : `After${secret}N${place}`;
}

const someTime = (): string =>
  `${pad(randomInt(24))}:${pad(randomInt(60))}:${pad(randomInt(60))}.${100 + randomInt(900)}`;

/** What the statements compare with, in the order of the values of a place. */
export function comparedWith(order: Order, values: readonly unknown[]): unknown[] {
  return order.map(({ type }, place) => (values[place] === null ? null : createField({ type }).toDB(values[place])));
}

/** The same place with values in the place of its own by which they are found in a statement. */
export function markPosition(position: KnownPosition, order: Order): KnownPosition {
  const values: Scalar[] = position.values.map((value, place) =>
    isInStatement(value) ? value : valueOfNobody(order[place]?.type ?? '', place),
  );
  return { ...position, values };
}
