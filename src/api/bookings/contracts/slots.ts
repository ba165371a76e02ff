/** A bookable time as the API gives it. */
export interface SlotView {
  /** UTC, `2026-03-29T08:00:00.000Z`. */
  start: string;
  end: string;
  /** The wall time in the zone that was asked for, with its offset: `2026-03-29T10:00:00+02:00`. */
  localStart: string;
  localEnd: string;
  seatsLeft: number;
  /** The group session that would be joined. */
  occurrence?: string;
}
