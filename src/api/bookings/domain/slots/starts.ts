import type { EpochMinute, OffsetSpan } from '../../../../shared/time/zone';

export interface StartGrid {
  /** Flat pairs of local minutes, see {@link WorkingTime.stretches}. */
  stretches: readonly number[];
  spans: readonly OffsetSpan[];
  stepMinutes: number;
}

/**
 * The instants in [from, to) at which the resource's clock shows a point of a grid: each working stretch counts its own
 * steps from its beginning. Ascending, without duplicates.
 */
export function gridStarts(grid: StartGrid, from: EpochMinute, to: EpochMinute): EpochMinute[] {
  const starts: EpochMinute[] = [];
  const { stretches, spans, stepMinutes } = grid;
  // A grid without steps has no end.
  if (!(stepMinutes > 0)) return starts;
  let previous = -Infinity;
  let ascending = true;
  for (let index = 0; index < stretches.length; index += 2) {
    const end = stretches[index + 1] as number;
    for (let local = stretches[index] as number; local < end; local += stepMinutes) {
      for (const span of spans) {
        const at = local - span.offset;
        if (at < span.from || at >= span.to || at < from || at >= to) continue;
        if (at <= previous) ascending = false;
        previous = at;
        starts.push(at);
      }
    }
  }
  return ascending ? starts : [...new Set(starts)].sort((left, right) => left - right);
}
