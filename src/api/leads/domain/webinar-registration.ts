import type { WebinarState } from './webinar-states';

/** What decides whether somebody may still register. */
export interface OpenWebinar {
  webinarStatus: WebinarState | null;
  registrationEnabled: boolean | null;
  registrationDeadline: Date | null;
  scheduledAt: Date;
  maxParticipants: number | null;
}

export type RegistrationVerdict = { ok: true } | { ok: false; reason: 'closed' | 'too_late' };

/** Whether people may register at the instant `at`, as long as there are places. */
export function mayRegister(webinar: OpenWebinar, at: Date): RegistrationVerdict {
  const { webinarStatus, registrationEnabled, registrationDeadline, scheduledAt } = webinar;
  if (registrationEnabled === false || (webinarStatus ?? 'scheduled') !== 'scheduled') {
    return { ok: false, reason: 'closed' };
  }
  if (at >= (registrationDeadline ?? scheduledAt) || at >= scheduledAt) return { ok: false, reason: 'too_late' };
  return { ok: true };
}
