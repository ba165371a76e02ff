import { isEventPattern } from './event-pattern';
import { isSubscribable } from './public-events';

export type Verdict = { ok: true } | { ok: false; code: 'invalid_input'; reason: string; path: string };

/** What an endpoint may listen to: a non-empty list of event names, `context.*`, or `*`. */
export function checkEvents(events: unknown): Verdict {
  const refuse = (reason: string): Verdict => ({ ok: false, code: 'invalid_input', reason, path: 'events' });
  if (!Array.isArray(events) || events.length === 0) return refuse('Name at least one event, such as "booking.*".');
  if (events.length > 100) return refuse('Name at most 100 events.');
  for (const event of events as unknown[]) {
    if (typeof event !== 'string' || !isEventPattern(event)) return refuse(`${JSON.stringify(event)} is not an event.`);
    if (!isSubscribable(event)) return refuse(`${event} is not an event that leaves the platform.`);
  }
  return { ok: true };
}

/** The secrets to sign with: the present one, and the one before it until its grace period is over. */
export function signingSecrets(
  endpoint: { secret: string; previousSecret: string | null; previousSecretUntil: Date | null },
  now: Date,
): string[] {
  const { secret, previousSecret, previousSecretUntil } = endpoint;
  const isInGrace = previousSecret !== null && previousSecretUntil !== null && now < previousSecretUntil;
  return isInGrace ? [secret, previousSecret] : [secret];
}

/** How long the secret before a rotation still signs. */
export const ROTATION_GRACE_MS = 24 * 3_600_000;
