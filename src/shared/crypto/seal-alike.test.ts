import { describe, expect, it } from 'vitest';
import { parseKeyring } from './field-encryption';
import { openAlike, sealAlike } from './seal-alike';

const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`;
const old = parseKeyring(key('k1', 1));
const rotated = parseKeyring(`${key('k2', 2)},${key('k1', 1)}`);
const other = parseKeyring(key('k1', 3));

describe('sealAlike', () => {
  const sealed = sealAlike(old, 'a', 'Grüße, ["x",1]');

  it('seals the same text alike, fit for an address, and another otherwise', () => {
    expect(sealAlike(old, 'a', 'Grüße, ["x",1]')).toBe(sealed);
    expect(sealed).toMatch(/^[\w-]+$/);
    expect(sealAlike(old, 'a', 'Grüße, ["x",2]').slice(0, 16)).not.toBe(sealed.slice(0, 16));
  });

  it.each([
    ['its key', old, 'a', sealed, 'Grüße, ["x",1]'],
    ['a newer key before its own', rotated, 'a', sealed, 'Grüße, ["x",1]'],
    ['another key', other, 'a', sealed, undefined],
    ['another purpose', old, 'b', sealed, undefined],
    ['one letter changed', old, 'a', `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'B' : 'A'}A`, undefined],
    ['its end cut off', old, 'a', sealed.slice(0, -4), undefined],
    ['nothing', old, 'a', '', undefined],
    ['something else', old, 'a', 'MjU', undefined],
  ])('is opened under %s as it should', (_what, keyring, purpose, text, expected) => {
    expect(openAlike(keyring, purpose, text)).toBe(expected);
  });
});
