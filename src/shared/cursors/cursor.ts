import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { keyringOf } from '../crypto/secrets';
import { openAlike, sealAlike } from '../crypto/seal-alike';
import { AppError } from '../errors/app-error';
import type { Row } from '../models/model';
import { nameOfOrder, type Order } from './order';
import type { Scalar } from './keyset';

/** What stands for a text that is too long for an address. */
interface LongText {
  digest: string;
}

/** A place in a list: the values by which its last row was put in order. */
export interface Position {
  /** Of which list, such as the uid of a type. */
  of: string;
  /** In which order. */
  order: string;
  values: readonly (Scalar | LongText)[];
}

/** A place that is known in full. */
export interface KnownPosition extends Position {
  values: readonly Scalar[];
}

const PURPOSE = 'the place where a list goes on';
const LONGEST_TEXT = 200;
const CURSOR = /^[\w-]{40,4000}$/;

/** What is wrong with a cursor, told where it was sent. */
export function cursorFault(message: string): AppError {
  return new AppError('invalid_input', message, { path: ['pagination', 'after'] });
}

/** The cursor of a place. Nobody reads from it what a row holds, and nobody makes one. */
export function cursorOf(strapi: Core.Strapi, { of, order, values }: Position): string {
  return sealAlike(keyringOf(strapi), PURPOSE, JSON.stringify([of, order, ...values]));
}

/** The cursor of what comes after a row. */
export function cursorAfter(strapi: Core.Strapi, row: object, { of, order }: { of: string; order: Order }): string {
  const values = order.map(({ name }) => shortened((row as Row)[name] as Scalar | undefined));
  return cursorOf(strapi, { of, order: nameOfOrder(order), values });
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

function shortened(value: Scalar | undefined): Scalar | LongText {
  if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return value ?? null;
  return { digest: digestOf(value) };
}

/** The place that a cursor means; undefined for what is none. */
export function positionOf(strapi: Core.Strapi, cursor: unknown): Position | undefined {
  if (typeof cursor !== 'string' || !CURSOR.test(cursor)) return undefined;
  const text = openAlike(keyringOf(strapi), PURPOSE, cursor);
  if (text === undefined) return undefined;
  const [of, order, ...values] = JSON.parse(text) as [string, string, ...Position['values']];
  return { of, order, values };
}

const isLong = (value: Scalar | LongText | undefined): value is LongText => typeof value === 'object' && value !== null;

/** Whether nothing of a place has to be looked up. */
export function isKnown(position: Position): position is KnownPosition {
  return !position.values.some(isLong);
}

/**
 * The place that a cursor means in this list and order.
 * @param row reads what the row with that id has, for texts that were too long for the cursor
 * @throws AppError `invalid_input` at `pagination.after` for what is no cursor, or one of something else
 */
export async function openCursor(
  strapi: Core.Strapi,
  cursor: unknown,
  { of, order, row }: { of: string; order: Order; row: (id: number) => Promise<Row | null> },
): Promise<readonly Scalar[]> {
  const position = positionOf(strapi, cursor);
  if (!position) throw cursorFault('This is no cursor of ours. The first page says where to go on, in `next`.');
  if (position.of !== of) throw cursorFault('This cursor belongs to another list.');
  if (position.order !== nameOfOrder(order))
    throw cursorFault(`This cursor belongs to another order, ${position.order}. Begin with the first page.`);
  if (isKnown(position)) return position.values;
  const stored = await row(position.values.at(-1) as number);
  return order.map(({ name }, place) => {
    const value = position.values[place];
    if (!isLong(value)) return value ?? null;
    const text = stored?.[name];
    if (typeof text === 'string' && digestOf(text) === value.digest) return text;
    throw cursorFault('What this cursor points at has changed. Begin with the first page.');
  });
}
