import { isoUtc, isoWithOffset, offsetSpans, type OffsetSpan } from '../../../../shared/time/zone';
import type { SlotView } from '../../contracts/slots';
import type { Slot } from './model';

/** Slots, ascending, as instants and as wall times of the client's zone. */
export function presentSlots(slots: readonly Slot[], zone: string): SlotView[] {
  const first = slots[0];
  const last = slots[slots.length - 1];
  if (!first || !last) return [];
  const spans = offsetSpans(zone, dayBefore(first.start), dayBefore(last.start) + 3 * 1440);
  let current = 0;
  return slots.map((slot) => {
    while (slot.start >= (spans[current] as OffsetSpan).to) current += 1;
    const startOffset = (spans[current] as OffsetSpan).offset;
    const next = spans[current + 1];
    const endOffset = next && slot.end >= next.from ? next.offset : startOffset;
    const view: SlotView = {
      start: isoUtc(slot.start),
      end: isoUtc(slot.end),
      localStart: isoWithOffset(slot.start, startOffset),
      localEnd: isoWithOffset(slot.end, endOffset),
      seatsLeft: slot.seatsLeft,
    };
    if (slot.occurrenceDocumentId) view.occurrence = slot.occurrenceDocumentId;
    return view;
  });
}

/** Whole days, so that a batch asks the zone about few different windows. */
function dayBefore(minute: number): number {
  return Math.floor(minute / 1440) * 1440 - 1440;
}
