/**
 * Half-open intervals as one flat list of whole minutes, [start, end, start, end, …], in order and disjoint.
 * Flat numbers keep the hot loops free of allocation.
 */
export type Intervals = readonly number[];

/** Orders and joins any pairs into intervals; overlapping and touching ones become one, empty ones vanish. */
export function mergeIntervals(pairs: readonly number[]): number[] {
  const merged: number[] = [];
  for (const index of orderOfPairs(pairs)) {
    const start = pairs[index] as number;
    const end = pairs[index + 1] as number;
    if (end <= start) continue;
    const last = merged.length - 1;
    if (last > 0 && start <= (merged[last] as number)) {
      if (end > (merged[last] as number)) merged[last] = end;
    } else {
      merged.push(start, end);
    }
  }
  return merged;
}

/** The part of `from` that `minus` leaves. */
export function subtractIntervals(from: Intervals, minus: Intervals): number[] {
  if (minus.length === 0) return from.slice();
  const rest: number[] = [];
  let cut = 0;
  for (let index = 0; index < from.length; index += 2) {
    let start = from[index] as number;
    const end = from[index + 1] as number;
    while (cut < minus.length && (minus[cut + 1] as number) <= start) cut += 2;
    for (let at = cut; at < minus.length && (minus[at] as number) < end; at += 2) {
      if ((minus[at] as number) > start) rest.push(start, minus[at] as number);
      start = minus[at + 1] as number;
    }
    if (start < end) rest.push(start, end);
  }
  return rest;
}

/** Whether [start, end) lies within one interval. */
export function containsInterval(intervals: Intervals, start: number, end: number): boolean {
  const index = lastAtOrBefore(intervals, start);
  return index >= 0 && end <= (intervals[index + 1] as number);
}

/** Whether [start, end) shares a minute with any interval. */
export function overlapsIntervals(intervals: Intervals, start: number, end: number): boolean {
  const index = lastAtOrBefore(intervals, end - 1);
  return index >= 0 && (intervals[index + 1] as number) > start;
}

/** Index of the last interval that starts at or before a minute, or -1. */
function lastAtOrBefore(intervals: Intervals, minute: number): number {
  let low = 0;
  let high = (intervals.length >> 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((intervals[middle << 1] as number) <= minute) low = middle + 1;
    else high = middle - 1;
  }
  return high < 0 ? -1 : high << 1;
}

function orderOfPairs(pairs: readonly number[]): number[] {
  const order: number[] = [];
  let sorted = true;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    if (index > 0 && (pairs[index] as number) < (pairs[index - 2] as number)) sorted = false;
    order.push(index);
  }
  return sorted ? order : order.sort((left, right) => (pairs[left] as number) - (pairs[right] as number));
}
