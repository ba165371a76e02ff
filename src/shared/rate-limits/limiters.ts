import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { settings } from '../config/settings';
import { redisClient } from '../redis/redis-client';
import { parseRateRule, RATE_CLASSES, type RateClass } from './rate-rule';

type Limiters = Record<RateClass, RateLimiterAbstract>;

const limiters = new WeakMap<Core.Strapi, Limiters>();

function create(strapi: Core.Strapi, rateClass: RateClass): RateLimiterAbstract {
  const { points, seconds } = parseRateRule(settings(strapi).limits.rates[rateClass]);
  const options = { keyPrefix: `rate:${rateClass}`, points, duration: seconds };
  const memory = new RateLimiterMemory(options);
  const redis = redisClient(strapi);
  // While Redis is away each process counts for itself: limits get looser, requests are still served.
  return redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory;
}

function limitersOf(strapi: Core.Strapi): Limiters {
  let existing = limiters.get(strapi);
  if (!existing) {
    const entries = RATE_CLASSES.map((rateClass) => [rateClass, create(strapi, rateClass)] as const);
    existing = Object.fromEntries(entries) as Limiters;
    limiters.set(strapi, existing);
  }
  return existing;
}

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

/** Counts a request, and says whether it is within the limit. */
export async function countRequest(strapi: Core.Strapi, request: RateRequest): Promise<RateState> {
  const limiter = limitersOf(strapi)[request.rateClass];
  const describe = (result: RateLimiterRes, allowed: boolean): RateState => ({
    allowed,
    limit: limiter.points,
    remaining: Math.max(0, result.remainingPoints),
    resetSeconds: Math.ceil(result.msBeforeNext / 1000),
  });
  try {
    return describe(await limiter.consume(request.key, request.points ?? 1), true);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return describe(refusal, false);
    throw refusal;
  }
}
