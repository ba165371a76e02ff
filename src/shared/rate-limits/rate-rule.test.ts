import { describe, expect, it } from 'vitest';
import { parseRateRule, rateClassOf } from './rate-rule';

describe('rateClassOf', () => {
  it.each([
    ['GET', '/api/experts/consultants', 'public_read'],
    ['POST', '/api/bookings/holds', 'public_write'],
    ['DELETE', '/api/bookings/x', 'public_write'],
    ['POST', '/api/auth/local', 'auth'],
    ['POST', '/api/auth/refresh', 'refresh'],
    ['POST', '/API/Auth/local/', 'auth'],
    ['POST', '/admin/login', 'auth'],
    ['POST', '/admin/access-token', 'refresh'],
    ['POST', '/admin/forgot-password', 'auth'],
    ['POST', '/api/billing/webhooks/stripe', 'webhook'],
    ['POST', '/graphql', 'public_read'],
    ['POST', '/GraphQL/', 'public_read'],
    ['GET', '/admin/users/me', null],
    ['GET', '/healthz', null],
    ['POST', '/api/authors', 'public_write'],
  ])('%s %s counts as %s', (method, path, expected) => {
    expect(rateClassOf(method, path)).toBe(expected);
  });
});

describe('parseRateRule', () => {
  it('reads requests per seconds', () => {
    expect(parseRateRule('600/60')).toEqual({ points: 600, seconds: 60 });
  });

  it.each(['', '600', '0/60', '10/0', '-1/60', 'a/b'])('refuses "%s"', (text) => {
    expect(() => parseRateRule(text)).toThrow(/600\/60/);
  });
});
