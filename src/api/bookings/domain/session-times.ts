export type SessionStep = 'start' | 'complete' | 'no_show_client' | 'no_show_consultant';

export type StepVerdict = { ok: true } | { ok: false; reason: string };

const EARLY_START_MS = 15 * 60_000;

/** When a step of the session may be taken: it starts 15 minutes early at most, and nobody is missing or done before it began. */
export function mayHappen(step: SessionStep, startsAt: Date, now: Date): StepVerdict {
  switch (step) {
    case 'start':
      return now.getTime() >= startsAt.getTime() - EARLY_START_MS
        ? { ok: true }
        : { ok: false, reason: 'A session can be started from 15 minutes before its time.' };
    case 'complete':
    case 'no_show_client':
    case 'no_show_consultant':
      return now >= startsAt ? { ok: true } : { ok: false, reason: 'The session has not begun yet.' };
  }
}
