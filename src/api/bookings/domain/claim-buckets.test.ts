import { expect, test } from 'vitest';
import { claimBuckets } from './claim-buckets';

const at = (minutes: number) => new Date(minutes * 60_000);

test.each([
  [0, 30, [0, 1, 2, 3, 4, 5]],
  [3, 7, [0, 1]],
  [5, 10, [1]],
  [5, 5, []],
  [9, 11, [1, 2]],
])('minutes %i to %i are the buckets %j', (start, end, buckets) => {
  expect(claimBuckets(at(start), at(end))).toEqual(buckets);
});
