import { parseCronItem } from 'graphile-worker';
import type { Seam } from '../kit/seam';

export type CronMatch = (minute: Date) => boolean;

export const seam: Seam = {
  of: 'graphile-worker',
  since: '0.16.6',
  reaches: 'asks `match` of what its `parseCronItem` gives whether a minute fits',
  why: 'The embedded driver ticks as graphile-worker does, by the same parser; what it gives is for its own runner.',
  faults: () => {
    const [yes, no] = ['2026-03-01T08:30:00Z', '2026-03-01T08:31:00Z'].map((at) =>
      parseCron('*/30 8 1 3 0')(new Date(at)),
    );
    return yes === true && no === false ? [] : ['patterns are matched in another way'];
  },
};

/** Reads a five-field cron pattern (UTC), by the parser that graphile-worker uses, so that both drivers tick alike. */
export function parseCron(pattern: string): CronMatch {
  const item = parseCronItem({ task: 'tick', match: pattern });
  return (minute) =>
    item.match({
      min: minute.getUTCMinutes(),
      hour: minute.getUTCHours(),
      date: minute.getUTCDate(),
      month: minute.getUTCMonth() + 1,
      dow: minute.getUTCDay(),
    });
}
