/** Control characters, and what some programs take for a line break. */
const BREAKS = /[\p{Cc}\u2028\u2029]/u;

/**
 * Whether a text stays on one line. Names, subjects and titles end in headers of mails and in calendars, where a line
 * break begins something else.
 */
export function isOneLine(text: string): boolean {
  return !BREAKS.test(text);
}

export const ONE_LINE_EXPECTED = 'Holds a line break or another control character; this is one line of text';

/** The text on one line: each run of line breaks, other control characters and spaces around them as a space. */
export function onOneLine(text: string): string {
  return isOneLine(text) ? text : text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ').trim();
}
