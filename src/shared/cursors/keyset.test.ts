import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsAfter, type Condition, type Scalar } from './keyset';
import type { Order } from './order';

type Row = Record<string, Scalar>;

const compare = (left: Scalar, right: Scalar, nullsAreSmallest: boolean): number => {
  if (left === right) return 0;
  if (left === null || right === null) return (left === null) === nullsAreSmallest ? -1 : 1;
  return left < right ? -1 : 1;
};

const OPERATORS: Record<string, (value: Scalar, operand: Scalar) => boolean> = {
  $gt: (value, operand) => value !== null && Number(value) > Number(operand),
  $gte: (value, operand) => value !== null && Number(value) >= Number(operand),
  $lt: (value, operand) => value !== null && Number(value) < Number(operand),
  $lte: (value, operand) => value !== null && Number(value) <= Number(operand),
  $null: (value) => value === null,
  $notNull: (value) => value !== null,
};

const meets = (row: Row, condition: Condition): boolean =>
  Object.entries(condition).every(([name, below]) => {
    if (name === '$and') return (below as Condition[]).every((part) => meets(row, part));
    if (name === '$or') return (below as Condition[]).some((part) => meets(row, part));
    return Object.entries(below as object).every(([operator, operand]) =>
      OPERATORS[operator]?.(row[name] ?? null, operand as Scalar),
    );
  });

const column = (name: string, descending: boolean) => ({ name, type: 'integer', descending });
const value = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });

describe('conditionsAfter', () => {
  it('are met by what comes after a place, the first ones first, wherever rows without a value are', () => {
    const asked = fc.record({
      values: fc.array(fc.record({ a: value, b: value }), { maxLength: 12 }),
      ways: fc.tuple(fc.boolean(), fc.boolean()),
      gone: fc.record({ a: value, b: value }),
      nulls: fc.boolean(),
    });
    fc.assert(
      fc.property(asked, ({ values, ways: [first, second], gone, nulls }) => {
        const order: Order = [column('a', first), column('b', second), column('id', false)];
        const inOrder = (left: Row, right: Row): number =>
          order.reduce((found, { name, descending }) => {
            const way = compare(left[name] ?? null, right[name] ?? null, nulls);
            return found || (descending ? -way : way);
          }, 0);
        const rows = values.map((row, id): Row => ({ ...row, id: id * 2 })).sort(inOrder);
        // The row that a cursor was made of need not be there any more.
        for (const place of [...rows, { ...gone, id: 7 }]) {
          const conditions = conditionsAfter(order, [place.a ?? null, place.b ?? null, place.id ?? null], nulls);
          const found = conditions.flatMap((condition) => rows.filter((row) => meets(row, condition)));
          expect(found).toEqual(rows.filter((row) => inOrder(row, place) > 0));
        }
      }),
    );
  });

  it('begin with a range of the first attribute', () => {
    const order = [column('a', false), column('id', false)];
    expect(conditionsAfter(order, [1, 5], true)).toEqual([
      { $and: [{ a: { $gte: 1 } }, { $or: [{ a: { $gt: 1 } }, { id: { $gt: 5 } }] }] },
    ]);
    expect(conditionsAfter([column('id', true)], [5], true)).toEqual([{ id: { $lt: 5 } }]);
  });
});
