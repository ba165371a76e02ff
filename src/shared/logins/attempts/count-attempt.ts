import type { Core } from '@strapi/strapi';
import { settings } from '../../config/settings';
import { hashToken } from '../../crypto/tokens';
import { AppError } from '../../errors/app-error';
import { mailboxKey } from '../../mailbox/mailbox';
import { addressKey } from '../../rate-limits/address-key';
import { countRequest, isUsedUp, uncountRequest, type RateRequest } from '../../rate-limits/limiters';

/** Somebody tries to log in, as a member or as staff. */
export interface Attempt {
  who: 'member' | 'staff';
  /** What was typed as the name; whether there is such an account makes no difference. */
  name: string;
  ip: string;
}

/** While an account is guessed at from everywhere, each try counts for so many. */
const UNDER_ATTACK = 5;

/**
 * Counts a login as a wrong one until it turns out to be right: by address, and by account and address. Nobody can
 * spend another's tries that way. What an account is guessed at from all addresses together only makes tries dearer,
 * those of each address apart. @returns what takes the count back
 * @throws AppError `rate_limited`, having compared nothing
 */
export async function countAttempt(strapi: Core.Strapi, attempt: Attempt): Promise<() => Promise<void>> {
  if (!settings(strapi).limits.enabled) return () => Promise.resolve();
  const address = addressKey(attempt.ip);
  const account = `${attempt.who}:${hashToken(mailboxKey(attempt.name))}`;
  const ofAccount: RateRequest = { rateClass: 'wrong_login_account', key: account };
  const points = (await isUsedUp(strapi, ofAccount)) ? UNDER_ATTACK : 1;
  const requests: RateRequest[] = [
    { rateClass: 'wrong_login_address', key: address },
    { rateClass: 'wrong_login', key: `${account}:${address}`, points },
  ];
  for (const request of requests) {
    const { allowed, resetSeconds } = await countRequest(strapi, request);
    if (!allowed) throw tooMany(resetSeconds);
  }
  await countRequest(strapi, ofAccount);
  return async () => {
    for (const request of [...requests, ofAccount]) await uncountRequest(strapi, request);
  };
}

function tooMany(retryAfterSeconds: number): AppError {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const message = `Too many wrong logins from here; try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  return new AppError('rate_limited', message, { retryAfterSeconds });
}
