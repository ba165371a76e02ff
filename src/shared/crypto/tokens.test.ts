import { expect, test } from 'vitest';
import { equalSecrets, hashToken, randomToken } from './tokens';

test('tokens are long, URL-safe and never the same', () => {
  const tokens = Array.from({ length: 200 }, randomToken);
  expect(new Set(tokens).size).toBe(200);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
});

test('a hash is the same for the same token only', () => {
  expect(hashToken('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
  expect(hashToken('b')).not.toBe(hashToken('a'));
});

test.each([
  ['same', 'same', true],
  ['same', 'other', false],
  ['short', 'much longer', false],
])('%s equals %s: %s', (left, right, equal) => expect(equalSecrets(left, right)).toBe(equal));
