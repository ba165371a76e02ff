import { overlapsIntervals } from './intervals';
import { refusalAt, slotAt } from './judge';
import type { Availability, SlotRefusal, SlotVerdict } from './model';
import { prepareSlots, type PreparedSlots, type SlotQuery } from './prepare';
import { gridStarts } from './starts';

export interface SlotCheck extends Pick<SlotQuery, 'now' | 'seats' | 'exceptOccurrence'> {
  start: Date;
}

/**
 * Whether a session may start at exactly this instant: the rule of {@link listSlots}, asked about one start.
 * The verdict says why not; `slot_taken` also means that a group session has too few seats left.
 */
export function checkSlot(availability: Availability, check: SlotCheck): SlotVerdict {
  const start = Math.floor(check.start.getTime() / 60_000);
  const query: SlotQuery = { ...check, from: start, to: start + 1 };
  const prepared = prepareSlots(availability, query);
  const grid = {
    stretches: prepared.working.stretches,
    spans: prepared.spans,
    stepMinutes: prepared.terms.stepMinutes,
  };
  const wholeMinute = check.start.getTime() === start * 60_000;
  const onGrid = wholeMinute && gridStarts(grid, start, start + 1).length > 0;
  const code = wholeMinute ? refusalAt(prepared, start, onGrid) : 'slot_not_offered';
  if (code === null) return { ok: true, slot: slotAt(prepared, start) };
  const path = tooManySeats(prepared) && code === 'slot_not_offered' ? 'seats' : 'start';
  return { ok: false, code, reason: reasonOf(prepared, start, code), path: [path] };
}

function reasonOf(prepared: PreparedSlots, start: number, code: SlotRefusal): string {
  const { terms, working } = prepared;
  switch (code) {
    case 'slot_too_soon':
      if (start < prepared.present) return 'This time is in the past.';
      return `This time is too soon: it must be booked at least ${notice(terms.noticeMinutes)} ahead.`;
    case 'slot_too_far':
      return `This time is too far ahead: it can be booked at most ${terms.maxAdvanceDays} days ahead.`;
    case 'slot_not_offered':
      if (tooManySeats(prepared)) return `A session has room for ${terms.capacity}.`;
      if (overlapsIntervals(working.blocked, start, start + terms.durationMinutes)) return 'The expert is away then.';
      return 'No session begins at this time.';
    case 'slot_taken': {
      const session = prepared.joinable.get(start);
      if (!session) return 'This time has just been taken.';
      return `This session has ${Math.max(0, session.capacity - session.seatsTaken)} seats left.`;
    }
    case 'weekly_limit_reached':
      return 'The expert takes no more sessions in that week.';
  }
}

function tooManySeats({ seats, terms }: PreparedSlots): boolean {
  return seats > terms.capacity;
}

function notice(minutes: number): string {
  if (minutes % 1440 === 0 && minutes > 1440) return `${minutes / 1440} days`;
  return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}
