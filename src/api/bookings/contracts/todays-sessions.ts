import type { BookingState } from '../domain/booking-states';

/** GET /bookings/today: the sessions that begin today on the organization's calendar. */
export interface TodaysSessions {
  /** `YYYY-MM-DD` in `timeZone`. */
  date: string;
  timeZone: string;
  sessions: TodaysSession[];
}

export interface TodaysSession {
  documentId: string;
  reference: string;
  /** ISO, UTC. */
  start: string;
  end: string;
  client: string;
  expert: string;
  bookingStatus: BookingState;
}
