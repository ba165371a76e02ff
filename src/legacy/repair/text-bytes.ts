import type { RepairRule } from './repair';

export interface DecodedText {
  text: string;
  rule: RepairRule;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9f; Node's own decoder leaves those. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The bytes in which UTF-8 would write half of a surrogate pair, which it must not. */
function withoutSurrogates(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(0xed); at >= 0 && at + 2 < bytes.length; at = bytes.indexOf(0xed, at + 1)) {
    if ((bytes[at + 1] ?? 0) < 0xa0 || ((bytes[at + 2] ?? 0) & 0xc0) !== 0x80) continue;
    parts.push(bytes.subarray(from, at), Buffer.from('\ufffd'));
    from = at + 3;
  }
  return parts.length === 0 ? undefined : Buffer.concat([...parts, bytes.subarray(from)]);
}

function asUtf8(bytes: Buffer): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text that a column of texts holds as bytes: UTF-8, or what old programs wrote, Windows-1252, which is Latin-1 and
 * more. Undefined for what is no text.
 */
export function decodeText(bytes: Buffer): DecodedText | undefined {
  const text = asUtf8(bytes);
  // Other control characters than tabs and line breaks are no text.
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return undefined;
  if (text !== undefined) return { text, rule: 'bytes_as_text' };
  const whole = withoutSurrogates(bytes);
  const repaired = whole && asUtf8(whole);
  if (repaired !== undefined) return { text: repaired, rule: 'lone_surrogate' };
  const text1252 = bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
  return { text: text1252, rule: 'windows_1252' };
}

/** Whether every character of a value is whole, inside lists and objects too. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (Array.isArray(value)) return value.every(isWellFormed);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isWellFormed(member));
}

/** The value with � in the place of half characters, which PostgreSQL could not hold. */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.toWellFormed(), wellFormed(member as unknown)]),
  ) as T;
}
