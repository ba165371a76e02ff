import { describe, expect, it } from 'vitest';
import { domainOf, parseMailAddress, senderAt } from './mail-address';

describe('parseMailAddress', () => {
  it.each([
    ['Magnetiq <hello@magnetiq.example>', { name: 'Magnetiq', address: 'hello@magnetiq.example' }],
    ['Müller <info@MÜLLER.example>', { name: 'Müller', address: 'info@xn--mller-kva.example' }],
    ['A\r\nBcc: x <a@b.example>', { name: 'A Bcc: x', address: 'a@b.example' }],
    ['Magnetiq <no-reply@localhost>', null],
    ['"Magnetiq, Köln" <a@b.example>', { name: 'Magnetiq, Köln', address: 'a@b.example' }],
    ['<a@b.example>', { address: 'a@b.example' }],
    [' a@b.example ', { address: 'a@b.example' }],
    ['nobody', null],
    ['a@b, c@d', null],
    ['', null],
  ])('%s', (text, expected) => expect(parseMailAddress(text)).toEqual(expected));
});

describe('senderAt', () => {
  it.each([
    ['https://api.magnetiq.example:8443/x', { name: 'Firm', address: 'no-reply@api.magnetiq.example' }],
    ['https://müller.example', { name: 'Firm', address: 'no-reply@xn--mller-kva.example' }],
    ['http://localhost:1337', null],
    ['http://127.0.0.1:1337', null],
    ['http://[::1]', null],
    ['', null],
  ])('%s', (url, expected) => expect(senderAt(url, 'Firm')).toEqual(expected));
});

describe('domainOf', () => {
  it('is what follows the last @', () => expect(domainOf({ address: '"a@b"@c.example' })).toBe('c.example'));
});
