import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A booking's number as people say it, such as `MQ-7F3K-2A9X`: 30^8 values, so that guessing one finds nothing. */
export function bookingReference(): string {
  const part = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `MQ-${part()}-${part()}`;
}
