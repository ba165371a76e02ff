import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bcryptCandidates, bcryptInput } from './bcrypt-input';

const long = 'ü'.repeat(37);

describe('bcryptInput', () => {
  it('is the password itself where bcrypt reads all of it', () => {
    expect(bcryptInput('x'.repeat(72))).toBe('x'.repeat(72));
    expect(bcryptCandidates('correct horse')).toEqual(['correct horse']);
  });

  it('is one for both ways to write a letter', () => {
    expect(bcryptInput('u\u0308ber den Wolken')).toBe(bcryptInput('über den Wolken'));
    expect(bcryptCandidates('u\u0308ber')).toEqual(['über', 'u\u0308ber']);
  });

  it('differs between long passwords that begin alike', () => {
    expect(bcryptInput(`${long}a`)).not.toBe(bcryptInput(`${long}b`));
    expect(bcryptCandidates(long)).toEqual([bcryptInput(long), long]);
  });

  it('always fits, and is not changed by being prepared twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (password) => {
        const input = bcryptInput(password);
        expect(Buffer.byteLength(input)).toBeLessThanOrEqual(72);
        expect(bcryptInput(input)).toBe(input);
      }),
    );
  });
});
