import { isoWeekStart } from '../../../../shared/time/day';
import type { EpochMinute } from '../../../../shared/time/zone';
import { claimRange } from './claims';
import { containsInterval, overlapsIntervals } from './intervals';
import type { BookedSession, Slot, SlotRefusal } from './model';
import { localDayAt, type PreparedSlots } from './prepare';

/**
 * Why a session cannot start at an instant, or null when it can. The one rule behind the list of slots and the check of
 * a single one. A start off the grid is offered only as a seat of a group session that exists.
 */
export function refusalAt(prepared: PreparedSlots, start: EpochMinute, onGrid: boolean): SlotRefusal | null {
  const { terms, working } = prepared;
  if (start < prepared.earliest) return 'slot_too_soon';
  const day = localDayAt(prepared.spans, start);
  if (day > prepared.lastDay) return 'slot_too_far';

  const session = prepared.joinable.get(start);
  if (session) return refusalToJoin(prepared, session);

  const end = start + terms.durationMinutes;
  if (!onGrid || prepared.seats > terms.capacity || !containsInterval(working.open, start, end)) {
    return 'slot_not_offered';
  }
  const { claimStart, claimEnd } = claimRange(start, end, terms);
  if (overlapsIntervals(prepared.busy, claimStart, claimEnd)) return 'slot_taken';

  const load = prepared.weeks.get(isoWeekStart(day));
  const sessions = load?.sessions ?? 0;
  const minutes = (load?.minutes ?? 0) + terms.durationMinutes;
  if (terms.sessionsPerWeek !== null && sessions >= terms.sessionsPerWeek) return 'weekly_limit_reached';
  if (terms.maxWeeklyMinutes !== null && minutes > terms.maxWeeklyMinutes) return 'weekly_limit_reached';
  return null;
}

/** The slot at a start that {@link refusalAt} lets pass. */
export function slotAt(prepared: PreparedSlots, start: EpochMinute): Slot {
  const session = prepared.joinable.get(start);
  if (!session) return { start, end: start + prepared.terms.durationMinutes, seatsLeft: prepared.terms.capacity };
  return {
    start,
    end: session.end,
    seatsLeft: session.capacity - session.seatsTaken,
    occurrenceDocumentId: session.occurrenceDocumentId,
  };
}

/** An existing session stays open when hours change later, but time off closes it to new participants. */
function refusalToJoin(prepared: PreparedSlots, session: BookedSession): SlotRefusal | null {
  if (overlapsIntervals(prepared.working.blocked, session.start, session.end)) return 'slot_not_offered';
  return session.seatsTaken + prepared.seats > session.capacity ? 'slot_taken' : null;
}
