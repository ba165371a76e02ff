import { describe, expect, it } from 'vitest';
import { checkEvents, signingSecrets } from './endpoint-rules';

describe('checkEvents', () => {
  it.each([[['*']], [['booking.*', 'lead.created']], [['booking.confirmed']]])('takes %j', (events) => {
    expect(checkEvents(events)).toEqual({ ok: true });
  });
  it.each([
    [[]],
    ['booking.*'],
    [null],
    [['booking']],
    [[42]],
    [['payment.succeeded']],
    [['payment.*']],
    [['system.test']],
  ])('refuses %j', (events) => expect(checkEvents(events)).toMatchObject({ ok: false, path: 'events' }));
});

describe('signingSecrets', () => {
  const now = new Date('2025-05-01T12:00:00Z');
  const rotated = { secret: 'new', previousSecret: 'old', previousSecretUntil: new Date('2025-05-01T12:00:01Z') };
  it('signs with both while the grace period lasts, then with the new one', () => {
    expect(signingSecrets(rotated, now)).toEqual(['new', 'old']);
    expect(signingSecrets(rotated, new Date('2025-05-01T12:00:01Z'))).toEqual(['new']);
    expect(signingSecrets({ secret: 'only', previousSecret: null, previousSecretUntil: null }, now)).toEqual(['only']);
  });
});
