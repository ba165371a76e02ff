import type { Dice } from './dice';

const NUL = '\u0000';
const LONE_SURROGATE = '\ud800';

/** Texts that something between the socket and the disk may stumble over. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  NUL,
  `a${NUL}b`,
  LONE_SURROGATE,
  `x${LONE_SURROGATE}y`,
  '\udfff\ud800',
  '\u202e\u0000\ufeff',
  'é'.normalize('NFD'),
  '𝒳'.repeat(300),
  'a'.repeat(70_000),
  "'; drop table users; --",
  '%',
  '\\',
  '_%\\',
  '*',
  '$eq',
  '[object Object]',
  'null',
  'undefined',
  'true',
  'NaN',
  'Infinity',
  '-0',
  '1e400',
  '0x10',
  '١٢٣',
  '9007199254740993',
  '99999999999999999999999999',
  '-2147483649',
  '1.5',
  '2026-02-30',
  '2026-13-45T99:99:99Z',
  '+275760-09-13T00:00:00.001Z',
  '-000001-01-01T00:00:00Z',
  '0000-00-00',
  '24:00:00',
  '25:61:61.999',
  '12:00:00.123456789',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '{{7*7}}',
  '{% raw %}',
  '<script>1</script>',
  'javascript:alert(1)',
  '{"a":1}',
  '[1]',
  '{',
  'Mars/Phobos',
  'Europe/Berlin',
  'a@b',
  'a@b.cd',
  'en',
  'de',
  'XXX',
  'JPY',
];

const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e-320,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53 - 1,
  2 ** 53 + 2,
  2 ** 63,
  1e21,
  1e308,
  -1e308,
];

/** A text, number or literal that is wrong in most places. */
export function hostileScalar(dice: Dice): unknown {
  const kind = dice.int(10);
  if (kind < 5) return dice.pick(TEXTS);
  if (kind < 8) return dice.pick(NUMBERS);
  return dice.pick([null, true, false]);
}

/** Any JSON that is wrong in most places. */
export function hostile(dice: Dice, depth = 2): unknown {
  if (depth === 0 || dice.chance(0.6)) return hostileScalar(dice);
  if (dice.chance(0.5)) return Array.from({ length: dice.int(4) }, () => hostile(dice, depth - 1));
  const names = ['a', 'id', 'documentId', '$eq', '$in', '__proto__', 'constructor', '', 'set', 'connect', '0'];
  return Object.fromEntries(dice.some(names, 3).map((name) => [name, hostile(dice, depth - 1)]));
}

export const hostileText = (dice: Dice): string => dice.pick(TEXTS);
