import * as fc from 'fast-check';
import type { TextLike } from './kinds';

/** What editors really write, and what breaks careless code. */
const PIECES = [
  'Beratung für Größe',
  "O'Brien & Söhne",
  'He said "yes"',
  '🚀 Start 👩‍💻',
  'back\\slash',
  'two\nlines',
  'a\ttab',
  '100 %',
  '<b>bold</b>',
  '日本語',
  'null',
  '{"en": "no JSON"}',
  '; DROP TABLE pages; --',
  'plain words',
  'Žluťoučký',
  '  spaces  ',
  '0123',
  '1e5',
];

const word = fc.stringMatching(/^[a-z][a-z0-9]{5,12}$/);
const hex = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));

/** A line of at most so many characters, never empty. */
export function shortText(length: number): fc.Arbitrary<string> {
  return fc
    .tuple(word, fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }))
    .map(([first, rest]) => cut([first, ...rest].join(' '), length));
}

/** Cut to a length, never through the middle of an emoji. */
function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : Array.from(text.slice(0, length - 1))
        .filter(isWhole)
        .join('') || 'x';
}

const isWhole = (character: string): boolean => !/^[\ud800-\udfff]$/.test(character);

function long(length: number): fc.Arbitrary<string> {
  const paragraph = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
    .map((list) => list.join('. '));
  return fc
    .tuple(paragraph, fc.constantFrom(1, 1, 1, 30))
    .map(([text, times]) => cut(Array.from({ length: times }, () => text).join('\n\n'), length));
}

const address = fc.oneof(
  fc.ipV4(),
  fc.constantFrom('2001:db8::1', 'fe80::1:2:3', '::1', '2001:db8:85a3::8a2e:370:7334'),
);

const BCRYPT = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.split('');
const bcrypt = fc
  .array(fc.constantFrom(...BCRYPT), { minLength: 53, maxLength: 53 })
  .map((characters) => `$2b$04$${characters.join('')}`);

/** Texts that look like what a column of that name holds. */
export function textLike(like: TextLike, length: number): fc.Arbitrary<string> {
  const texts: Record<TextLike, () => fc.Arbitrary<string>> = {
    bcrypt: () => bcrypt,
    hash: () => hex(Math.min(64, length)),
    email: () => fc.tuple(word, word).map(([name, host]) => `${name}@${host}.example`),
    ip: () => address,
    image: () => fc.tuple(word, word).map(([folder, name]) => `https://cdn.example/${folder}/${name}.jpg`),
    url: () => fc.tuple(word, word).map(([host, name]) => `https://${host}.example/${name}?q=1&l=de`),
    slug: () => fc.tuple(word, word).map(([first, second]) => cut(`${first}-${second}`, length)),
    phone: () => fc.integer({ min: 1_000_000, max: 99_999_999 }).map((digits) => `+49 30 ${digits}`),
    currency: () => fc.constantFrom('USD', 'EUR', 'CAD', 'INR'),
    country: () => fc.constantFrom('DE', 'US', 'IN', 'CA'),
    timezone: () => fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/Toronto'),
    language: () => fc.constantFrom('en', 'de'),
    colour: () => hex(6).map((digits) => `#${digits}`),
    mime: () => fc.constantFrom('image/jpeg', 'application/pdf', 'video/mp4'),
    uuid: () => fc.uuid(),
    short: () => shortText(length),
    long: () => long(length),
  };
  return texts[like]();
}
