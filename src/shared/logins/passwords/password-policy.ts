import { foldText } from '../../mailbox/fold-text';
import { isCommonPassword } from './common-passwords';

const SHORTEST = 8;
const LONGEST = 256;
const FEWEST_CHARACTERS = 4;

/** Names that a guesser tries first: of the account, its address, the platform. */
export type KnownNames = readonly (string | null | undefined)[];

/**
 * What is wrong with a new password, in one sentence; null when nothing is. By NIST SP 800-63B: a length, no rules on
 * what characters it is made of, and none of those that guessers try first.
 */
export function faultOfPassword(password: string, names: KnownNames): string | null {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < SHORTEST) return `A password has at least ${SHORTEST} characters.`;
  if (characters.length > LONGEST) return `A password has at most ${LONGEST} characters.`;
  if (new Set(characters).size < FEWEST_CHARACTERS) return 'This password repeats the same few characters.';
  if (isCommonPassword(password)) return 'This password is among those that are guessed first: too many people use it.';
  return isMadeOf(password, names) ? 'This password is made of the name or the e-mail address of the account.' : null;
}

/** Whether next to nothing is left of a password without a name in it. */
function isMadeOf(password: string, names: KnownNames): boolean {
  const folded = foldText(password);
  return names
    .flatMap((name) => (name ? wordsOf(foldText(name)) : []))
    .some((word) => folded.includes(word) && [...folded.split(word).join('')].length < FEWEST_CHARACTERS + 1);
}

/** A name and, of an address, what stands before and after the @. */
function wordsOf(name: string): string[] {
  return [name, ...name.split('@'), ...name.split(/[@.]/)].filter((word) => word.length >= 3);
}
