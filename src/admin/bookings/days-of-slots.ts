import type { SlotView } from '../../api/bookings/contracts/slots';

/** The free times of one day of the expert's. */
export interface DayOfSlots {
  /** `YYYY-MM-DD` */
  date: string;
  slots: SlotView[];
}

/** Slots by the day that they begin on where the expert is; they come in order. */
export function daysOfSlots(slots: readonly SlotView[]): DayOfSlots[] {
  const days = new Map<string, SlotView[]>();
  for (const slot of slots) {
    const date = slot.localStart.slice(0, 10);
    days.set(date, [...(days.get(date) ?? []), slot]);
  }
  return [...days].map(([date, own]) => ({ date, slots: own }));
}

const DAY_MS = 86_400_000;

/** So many days are asked about at once. */
export const SHOWN_DAYS = 28;

/** The first and the last day of the four weeks that begin so many days after today. */
export function shownDays(today: Date, offset: number): { from: string; to: string } {
  const dayAfter = (days: number): string => new Date(today.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return { from: dayAfter(offset), to: dayAfter(offset + SHOWN_DAYS - 1) };
}
