import type { EpochMinute } from '../../../../shared/time/zone';
import { refusalAt, slotAt } from './judge';
import type { Availability, Slot } from './model';
import { prepareSlots, type PreparedSlots, type SlotQuery } from './prepare';
import { gridStarts } from './starts';

/** Every bookable slot that starts in [from, to), ascending. Each passes {@link checkSlot} with the same arguments. */
export function listSlots(availability: Availability, query: SlotQuery): Slot[] {
  const prepared = prepareSlots(availability, query);
  const slots: Slot[] = [];
  for (const start of offeredStarts(prepared, query)) {
    if (refusalAt(prepared, start, true) === null) slots.push(slotAt(prepared, start));
  }
  return withJoinable(prepared, query, slots);
}

/** The grid starts that notice leaves; the rest would be refused one by one. */
function offeredStarts(prepared: PreparedSlots, query: SlotQuery): EpochMinute[] {
  const grid = {
    stretches: prepared.working.stretches,
    spans: prepared.spans,
    stepMinutes: prepared.terms.stepMinutes,
  };
  return gridStarts(grid, Math.max(query.from, prepared.earliest), query.to);
}

/** Group sessions keep their start when the grid changes. */
function withJoinable(prepared: PreparedSlots, query: SlotQuery, slots: Slot[]): Slot[] {
  if (prepared.joinable.size === 0) return slots;
  const listed = new Set(slots.map((slot) => slot.start));
  for (const start of prepared.joinable.keys()) {
    if (start < query.from || start >= query.to || listed.has(start)) continue;
    if (refusalAt(prepared, start, false) === null) slots.push(slotAt(prepared, start));
  }
  return slots.sort((left, right) => left.start - right.start);
}
