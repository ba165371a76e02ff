import { AppError } from '../errors/app-error';
import { isGraphqlPath } from '../http/graphql-path';

/** What is counted together; a route may name its class in `config.rateLimit`. */
export const RATE_CLASSES = [
  'public_read',
  'public_write',
  'auth',
  'refresh',
  'webhook',
  'coupon',
  'wrong_login',
  'wrong_login_address',
  'wrong_login_account',
  'account_mail',
  'booking_mail',
] as const;

export type RateClass = (typeof RATE_CLASSES)[number];

export interface RateRule {
  points: number;
  seconds: number;
}

/** Reads `600/60`: 600 requests in 60 seconds. */
export function parseRateRule(text: string): RateRule {
  const match = /^(\d+)\/(\d+)$/.exec(text.trim());
  const [points, seconds] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || points < 1 || seconds < 1) {
    throw new AppError('misconfigured', `A rate limit reads like 600/60 (requests/seconds), not "${text}".`);
  }
  return { points, seconds };
}

const AUTH =
  /^\/(api\/auth(\/|$)|api\/connect\/|admin\/(login|register|register-admin|forgot-password|reset-password|renew-token|token)(\/|$))/;
/** Every open page does it every few minutes, and it guesses nothing. */
const REFRESH = /^\/(api\/auth\/refresh|admin\/access-token)(\/|$)/;
const WEBHOOK = /^\/api\/[^/]+\/webhooks(\/|$)/;

/** The class that a request counts for by its address, before its route is known; null where nothing is limited. */
export function rateClassOf(method: string, address: string): RateClass | null {
  // The router ignores case, so the class must not depend on it either.
  const path = address.toLowerCase();
  if (REFRESH.test(path)) return 'refresh';
  if (AUTH.test(path)) return 'auth';
  // A GraphQL operation that writes is counted as such once it has been read.
  if (isGraphqlPath(path)) return 'public_read';
  if (!path.startsWith('/api/')) return null;
  if (WEBHOOK.test(path)) return 'webhook';
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return 'public_read';
  return 'public_write';
}
