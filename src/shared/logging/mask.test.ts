import { describe, expect, it } from 'vitest';
import { mask, maskText } from './mask';

describe('maskText', () => {
  it.each([
    ['mail to anna.berg@example.com failed', 'mail to a***@example.com failed'],
    ['to a/b%c=d@example.org', 'to a***@example.org'],
    ["<o'neil@example.org>", '<o***@example.org>'],
    ['info@müller-söhne.example.de, name@example.xn--p1ai', 'i***@müller-söhne.example.de, n***@example.xn--p1ai'],
    ['GET /x?a=1&email=anna@example.com', 'GET /x?a=1&email=a***@example.com'],
    ['GET /x?email=anna%40example.com', 'GET /x?email=a***@example.com'],
    ['Authorization: Bearer abc.def-123456', 'Authorization: Bearer ***'],
    ['jwt eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.sig_1', 'jwt ***'],
    ['key sk_test_51Habcdef used', 'key sk_*** used'],
    ['secret pi_3Abc_secret_xYz9', 'secret pi_3Abc_secret_***'],
    ['GET /booking?manageToken=abcdef&x=1', 'GET /booking?manageToken=***&x=1'],
    ['postgres://app:hunter2@db:5432/x', 'postgres://app:***@db:5432/x'],
    ['card 4242 4242 4242 4242 declined', 'card ****4242 declined'],
    ['enc:v1:k1:AAAA/BBB=', 'enc:v1:***'],
  ])('%s', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });

  it('leaves numbers alone that are no card', () => {
    expect(maskText('booking 1234567890123456 at 1760000000000')).toBe('booking 1234567890123456 at 1760000000000');
  });
});

describe('mask', () => {
  it('masks values by their key, however deep', () => {
    const given = {
      user: { email: 'anna@example.com', password: 'x', firstName: 'Anna' },
      accessToken: 'abc',
      count: 2,
    };
    expect(mask(given)).toEqual({
      user: { email: 'a***@example.com', password: '***', firstName: '***' },
      accessToken: '***',
      count: 2,
    });
  });

  it('keeps name, masked message and stack of an error', () => {
    const masked = mask(new RangeError('no anna@example.com')) as { name: string; message: string; stack: string };
    expect(masked.name).toBe('RangeError');
    expect(masked.message).toBe('no a***@example.com');
    expect(masked.stack).not.toContain('anna@');
  });

  it('ends on cycles', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(JSON.stringify(mask(loop))).toContain('[…]');
  });
});
