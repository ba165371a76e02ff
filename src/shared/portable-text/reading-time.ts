import type { PortableText } from './schema';
import { toPlainText } from './to-plain-text';

/** Words a minute that adults read in silence (Brysbaert 2019: 238 in English; German words are longer and fewer). */
const PACE = 230;

/**
 * How many words a text has, and how many minutes it takes to read: at least one, none for no words. Of blocks that are
 * not finished counts what is there.
 */
export function readingTime(blocks: readonly object[]): { words: number; minutes: number } {
  const words = toPlainText(blocks as PortableText)
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  return { words, minutes: Math.ceil(words / PACE) };
}
