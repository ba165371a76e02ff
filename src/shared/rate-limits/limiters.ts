import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { madeOfSettings, settings } from '../config/settings';
import { redisClient } from '../redis/redis-client';
import { parseRateRule, RATE_CLASSES, type RateClass } from './rate-rule';

type Limiters = Record<RateClass, RateLimiterAbstract>;

function create(strapi: Core.Strapi, rateClass: RateClass): RateLimiterAbstract {
  const { points, seconds } = parseRateRule(settings(strapi).limits.rates[rateClass]);
  const options = { keyPrefix: `rate:${rateClass}`, points, duration: seconds };
  const memory = new RateLimiterMemory(options);
  const redis = redisClient(strapi);
  // While Redis is away each process counts for itself: limits get looser, requests are still served.
  return redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory;
}

const limitersOf = madeOfSettings((strapi) => {
  const entries = RATE_CLASSES.map((rateClass) => [rateClass, create(strapi, rateClass)] as const);
  return Object.fromEntries(entries) as Limiters;
});

/** How much of a limit is left after a request. */
export interface RateState {
  allowed: boolean;
  limit: number;
  remaining: number;
  resetSeconds: number;
}

export interface RateRequest {
  rateClass: RateClass;
  /** Who is counted: `ip:…`, `member:…`, `login:…`. */
  key: string;
  /** How many requests this one counts for; 1 by default. */
  points?: number;
}

function stateOf({ points }: RateLimiterAbstract, result: RateLimiterRes, allowed: boolean): RateState {
  return {
    allowed,
    limit: points,
    remaining: Math.max(0, result.remainingPoints),
    resetSeconds: Math.ceil(result.msBeforeNext / 1000),
  };
}

/** Whether nothing is left of a limit; counts nothing. */
export async function isUsedUp(strapi: Core.Strapi, { rateClass, key }: RateRequest): Promise<boolean> {
  const result = await limitersOf(strapi)[rateClass].get(key);
  return result !== null && result.remainingPoints <= 0;
}

/** Takes a request back that counted, such as a login that was none of the wrong ones. */
export async function uncountRequest(strapi: Core.Strapi, { rateClass, key, points }: RateRequest): Promise<void> {
  await limitersOf(strapi)[rateClass].reward(key, points ?? 1);
}

/** Counts a request, and says whether it is within the limit. */
export async function countRequest(strapi: Core.Strapi, request: RateRequest): Promise<RateState> {
  const limiter = limitersOf(strapi)[request.rateClass];
  try {
    return stateOf(limiter, await limiter.consume(request.key, request.points ?? 1), true);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return stateOf(limiter, refusal, false);
    throw refusal;
  }
}
