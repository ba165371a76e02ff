import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppError } from '../errors/app-error';
import { decryptText, encryptText, keyIdOf, looksEncrypted, maskText, parseKeyring } from './field-encryption';

const key = (): string => randomBytes(32).toString('base64');
const [first, second] = [key(), key()];
const PLACE = 'api::experts.consultant.taxId';
const ring = parseKeyring(`k1:${first}`);
const unreadable = expect.toSatisfy((error) => isAppError(error, 'unreadable_secret'));

describe('field encryption', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const stored = encryptText(ring, PLACE, text);
        expect(looksEncrypted(stored)).toBe(true);
        expect(keyIdOf(stored)).toBe('k1');
        expect(decryptText(ring, PLACE, stored)).toBe(text);
      }),
    );
  });

  it('never stores one text the same way twice', () => {
    expect(encryptText(ring, PLACE, 'x')).not.toBe(encryptText(ring, PLACE, 'x'));
  });

  it('opens a secret nowhere else', () => {
    const stored = encryptText(ring, PLACE, 'DE123');
    expect(() => decryptText(ring, 'api::experts.consultant.notes', stored)).toThrow(unreadable);
  });

  it('notices every changed character', () => {
    const stored = encryptText(ring, PLACE, 'DE123456');
    const body = stored.indexOf(':', 7) + 1;
    fc.assert(
      fc.property(fc.integer({ min: body, max: stored.length - 1 }), fc.constantFrom(...'AZaz09-_'), (at, other) => {
        fc.pre(stored[at] !== other && stored[at] !== ':');
        const changed = stored.slice(0, at) + other + stored.slice(at + 1);
        // The last character of a part may hold bits that no byte has; then nothing was changed.
        const bytes = (text: string) =>
          text
            .split(':')
            .map((part) => Buffer.from(part, 'base64url').toString('hex'))
            .join();
        fc.pre(bytes(changed) !== bytes(stored));
        expect(() => decryptText(ring, PLACE, changed)).toThrow(unreadable);
      }),
    );
    expect(() => decryptText(ring, PLACE, `${stored}A`)).toThrow(unreadable);
    expect(() => decryptText(ring, PLACE, 'enc:v1:k1:x')).toThrow(unreadable);
  });

  it('encrypts with the first key and reads with all of them', () => {
    const rotated = parseKeyring(`k2:${second}, k1:${first}`);
    expect(decryptText(rotated, PLACE, encryptText(ring, PLACE, 'old'))).toBe('old');
    expect(keyIdOf(encryptText(rotated, PLACE, 'new'))).toBe('k2');
    expect(() => decryptText(parseKeyring(`k2:${second}`), PLACE, encryptText(ring, PLACE, 'old'))).toThrow(unreadable);
  });

  it.each(['', 'k1', 'k1:c2hvcnQ=', `:${first}`, `k_1:${first}`, `k1:${first},k1:${second}`, `k1:${first},`])(
    'refuses the keys %j without quoting them',
    (keys) => {
      const refused = (error: unknown) => isAppError(error, 'misconfigured') && !error.message.includes(first);
      expect(() => parseKeyring(keys)).toThrow(expect.toSatisfy(refused));
    },
  );

  it.each([
    ['DE89370400440532013000', '••••3000'],
    ['12345678', '••••5678'],
    ['1234567', '••••'],
    ['', '••••'],
  ])('shows %j as %s', (text, mask) => expect(maskText(text)).toBe(mask));
});
