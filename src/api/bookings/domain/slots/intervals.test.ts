import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsInterval, mergeIntervals, overlapsIntervals, subtractIntervals } from './intervals';

const pairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -2, max: 12 })), { maxLength: 8 })
  .map((list) => list.flatMap(([start, length]) => [start, start + length]));

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 15 }))
  .map(([start, length]) => [start, start + length] as const);

function minutes(intervals: readonly number[]): Set<number> {
  const set = new Set<number>();
  for (let index = 0; index < intervals.length; index += 2) {
    for (let minute = intervals[index] ?? 0; minute < (intervals[index + 1] ?? 0); minute += 1) set.add(minute);
  }
  return set;
}

test('merging keeps the minutes, in order, with gaps between', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const merged = mergeIntervals(list);
      expect(minutes(merged)).toEqual(new Set([...minutes(list)].sort((left, right) => left - right)));
      merged.slice(1).forEach((minute, index) => expect(minute).toBeGreaterThan(merged[index] ?? Infinity));
    }),
  );
});

test('subtracting leaves the minutes that are not taken away', () => {
  fc.assert(
    fc.property(pairs, pairs, (left, right) => {
      const rest = subtractIntervals(mergeIntervals(left), mergeIntervals(right));
      const taken = minutes(right);
      expect(minutes(rest)).toEqual(new Set([...minutes(mergeIntervals(left))].filter((minute) => !taken.has(minute))));
    }),
  );
});

test('containing and overlapping are about each and any minute', () => {
  fc.assert(
    fc.property(pairs, span, (list, [start, end]) => {
      const merged = mergeIntervals(list);
      const within = minutes(merged);
      const asked = [...minutes([start, end])];
      expect(containsInterval(merged, start, end)).toBe(asked.every((minute) => within.has(minute)));
      expect(overlapsIntervals(merged, start, end)).toBe(asked.some((minute) => within.has(minute)));
    }),
  );
});
