import type { WebinarState } from './webinar-states';

/** What decides whether somebody may still register. */
export interface OpenWebinar {
  webinarStatus: WebinarState | null;
  registrationEnabled: boolean | null;
  registrationDeadline: Date | null;
  scheduledAt: Date;
  maxParticipants: number | null;
}

export type RegistrationVerdict = { ok: true } | { ok: false; reason: 'closed' | 'too_late' | 'full' };

/** Whether another person may register at the instant `at`, with `taken` places gone. */
export function mayRegister(webinar: OpenWebinar, taken: number, at: Date): RegistrationVerdict {
  const { webinarStatus, registrationEnabled, registrationDeadline, scheduledAt, maxParticipants } = webinar;
  if (registrationEnabled === false || (webinarStatus ?? 'scheduled') !== 'scheduled') {
    return { ok: false, reason: 'closed' };
  }
  if (at >= (registrationDeadline ?? scheduledAt) || at >= scheduledAt) return { ok: false, reason: 'too_late' };
  // 0 means no limit, as in the forms that editors know.
  if (maxParticipants && taken >= maxParticipants) return { ok: false, reason: 'full' };
  return { ok: true };
}
