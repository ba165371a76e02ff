import type { Order } from './order';

/** A value at the place where a list goes on. */
export type Scalar = string | number | boolean | null;

export type Condition = Record<string, unknown>;

/**
 * The conditions that what comes after a place in a list meets: what meets the first comes before all that meets the
 * second. There are two where rows without a value of the first attribute are on the other side of it than the place:
 * each of them is one range of an index, which an alternative of both would not be.
 * @param nullsAreSmallest whether the database takes what has no value for less than any, as SQLite does, or for more
 */
export function conditionsAfter(order: Order, values: readonly Scalar[], nullsAreSmallest: boolean): Condition[] {
  const [column, ...deeper] = order;
  const [value = null, ...further] = values;
  if (!column) return [];
  const { name, descending } = column;
  const beyond = descending ? '$lt' : '$gt';
  // The last is the id, which all rows have.
  if (deeper.length === 0) return [{ [name]: { [beyond]: value } }];
  const [one = {}, ...more] = conditionsAfter(deeper, further, nullsAreSmallest);
  const later = more.length > 0 ? { $or: [one, ...more] } : one;
  const nullsComeFirst = nullsAreSmallest !== descending;
  if (value === null) {
    const alike = { $and: [{ [name]: { $null: true } }, later] };
    return nullsComeFirst ? [alike, { [name]: { $notNull: true } }] : [alike];
  }
  // What says the range once more lets an index begin there.
  const range = { $and: [{ [name]: { [`${beyond}e`]: value } }, { $or: [{ [name]: { [beyond]: value } }, later] }] };
  return nullsComeFirst ? [range] : [range, { [name]: { $null: true } }];
}
