import { describe, expect, it } from 'vitest';
import { domainOf, parseMailAddress } from './mail-address';

describe('parseMailAddress', () => {
  it.each([
    ['Magnetiq <no-reply@localhost>', { name: 'Magnetiq', address: 'no-reply@localhost' }],
    ['"Magnetiq, Köln" <a@b.example>', { name: 'Magnetiq, Köln', address: 'a@b.example' }],
    ['<a@b.example>', { address: 'a@b.example' }],
    [' a@b.example ', { address: 'a@b.example' }],
    ['nobody', null],
    ['a@b, c@d', null],
    ['', null],
  ])('%s', (text, expected) => expect(parseMailAddress(text)).toEqual(expected));
});

describe('domainOf', () => {
  it('is what follows the last @', () => expect(domainOf({ address: '"a@b"@c.example' })).toBe('c.example'));
});
