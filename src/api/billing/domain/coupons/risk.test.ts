import { describe, expect, it } from 'vitest';
import { canonicalEmail } from './canonical-email';
import { riskOf, type AttemptFacts } from './risk';

describe('canonicalEmail', () => {
  it.each([
    ['Anna.Berg@Example.COM', 'anna.berg@example.com'],
    ['anna+coupon@example.com', 'anna@example.com'],
    ['a.n.n.a+1@googlemail.com', 'anna@gmail.com'],
    ['anna-coupon@yahoo.de', 'anna@yahoo.de'],
    ['anna-berg@example.com', 'anna-berg@example.com'],
    ['anna@pm.me', 'anna@proton.me'],
    ['+anna@example.com', '+anna@example.com'],
    ['anna@example.com.', 'anna@example.com'],
    ['no address', 'no address'],
  ])('%s is %s', (email, canonical) => {
    expect(canonicalEmail(email)).toBe(canonical);
  });
});

describe('riskOf', () => {
  const honest: AttemptFacts = {
    email: 'anna@example.com',
    attemptsFromIp: 0,
    clientsFromIp: 0,
    unknownCodesFromIp: 0,
    isOwnSession: false,
    releasedBefore: 0,
  };

  it.each([
    ['an honest client', {}, 0, []],
    ['another spelling of a mailbox', { email: 'anna+2@example.com' }, 0.2, ['aliased_email']],
    ['a throw-away mailbox', { email: 'x@mailinator.com' }, 0.5, ['disposable_email']],
    ['a subdomain of one', { email: 'x@team.yopmail.com' }, 0.5, ['disposable_email']],
    ['many attempts', { attemptsFromIp: 10 }, 0.3, ['ip_velocity']],
    ['many clients at one address', { clientsFromIp: 4 }, 0.4, ['many_clients_one_ip']],
    ['guessing codes', { unknownCodesFromIp: 5 }, 0.7, ['code_guessing']],
    ['booking oneself', { isOwnSession: true }, 0.8, ['self_booking']],
    ['cancelling and using again', { releasedBefore: 2 }, 0.4, ['cancel_and_reuse']],
    ['two signals', { email: 'x+1@mailinator.com' }, 0.6, ['disposable_email', 'aliased_email']],
  ] as [string, Partial<AttemptFacts>, number, string[]][])('%s', (...[, facts, score, flags]) => {
    const risk = riskOf({ ...honest, ...facts });
    expect(risk).toEqual({ score, flags, isSuspicious: score >= 0.6 });
  });

  it('stays below certainty with every signal raised', () => {
    const { score } = riskOf({
      email: 'x+1@mailinator.com',
      attemptsFromIp: 99,
      clientsFromIp: 99,
      unknownCodesFromIp: 99,
      isOwnSession: true,
      releasedBefore: 9,
    });
    expect(score).toBeGreaterThan(0.9);
    expect(score).toBeLessThanOrEqual(1);
  });
});
