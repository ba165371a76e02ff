import type { BookingRole } from './booking-role';

export type SessionStep = 'start' | 'complete' | 'no_show_client' | 'no_show_consultant';

export type StepVerdict = { ok: true } | { ok: false; reason: string };

/** What decides on the steps of a session. */
export interface SessionStanding {
  startsAt: Date;
  endsAt: Date;
  /** The expert has said that it began. */
  isStarted: boolean;
  /** The expert has not accepted the time that the client moved it to. */
  isUnapproved: boolean;
  /** The client has not agreed to the time that expert or staff moved it to. */
  isUnagreed: boolean;
  /** The client says that the expert did not come. */
  isAbsenceReported: boolean;
}

export interface StepMoment {
  by: BookingRole;
  now: Date;
  /** So long after its start nobody is missing yet. */
  noShowGraceMinutes: number;
}

const MINUTE_MS = 60_000;
const EARLY_START_MS = 15 * MINUTE_MS;

const OK: StepVerdict = { ok: true };
const no = (reason: string): StepVerdict => ({ ok: false, reason });

/**
 * When a step of the session may be taken. It starts 15 minutes early at most; it is complete once it began, or, when
 * nobody said that it did, after its end; nobody is missing before the grace time is over. What the client contradicts
 * is for staff to decide.
 */
export function mayHappen(step: SessionStep, session: SessionStanding, moment: StepMoment): StepVerdict {
  const time = moment.now.getTime();
  const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
  if (session.isUnapproved) return no('The expert has not accepted the new time yet.');
  switch (step) {
    case 'start':
      if (time < start - EARLY_START_MS) return no('A session can be started from 15 minutes before its time.');
      return time < end ? OK : no('The session is over; say that it took place, or who did not come.');
    case 'complete':
      if (time < start) return no('The session has not begun yet.');
      if (!session.isStarted && time < end) return no('The session is not over yet; start it before you complete it.');
      return contradicted(session, moment) ?? OK;
    case 'no_show_client':
      if (session.isUnagreed) return no('The client never agreed to this time. Cancel the session instead.');
      return tooEarly(session, moment) ?? contradicted(session, moment) ?? OK;
    case 'no_show_consultant':
      return tooEarly(session, moment) ?? OK;
  }
}

function tooEarly({ startsAt }: SessionStanding, { now, noShowGraceMinutes }: StepMoment): StepVerdict | null {
  if (now.getTime() < startsAt.getTime()) return no('The session has not begun yet.');
  return isMissing(startsAt, now, noShowGraceMinutes)
    ? null
    : no(`Somebody is missing ${noShowGraceMinutes} minutes after the start, not earlier.`);
}

function contradicted({ isAbsenceReported }: SessionStanding, { by }: StepMoment): StepVerdict | null {
  return isAbsenceReported && by !== 'staff' ? no('The client says that the expert did not come; staff decide.') : null;
}

/** Whether somebody who has not come by now is missing. */
export function isMissing(startsAt: Date, now: Date, noShowGraceMinutes: number): boolean {
  return now.getTime() >= startsAt.getTime() + noShowGraceMinutes * MINUTE_MS;
}
