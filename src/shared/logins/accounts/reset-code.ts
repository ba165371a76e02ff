import { hashToken, randomToken } from '../../crypto/tokens';

const GOOD_FOR_MS = 60 * 60_000;

/** A code that lets somebody set a new password once, within an hour, and what is stored of it. */
export function newResetCode(at: Date): { code: string; stored: string } {
  const code = randomToken();
  return { code, stored: `${hashToken(code)}.${at.getTime() + GOOD_FOR_MS}` };
}

/** How what is stored of a code begins. */
export function startOfStored(code: string): string {
  return `${hashToken(code)}.`;
}

/** Whether a stored code is still good. */
export function isGood(stored: string, at: Date): boolean {
  return Number(stored.slice(stored.lastIndexOf('.') + 1)) > at.getTime();
}
