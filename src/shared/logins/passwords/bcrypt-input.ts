import { createHash } from 'node:crypto';

/** bcrypt reads so many bytes; what comes after them would not count. */
const BCRYPT_BYTES = 72;

/**
 * What is hashed of a password: its NFKC form, since keyboards write `ü` as one letter or as two; of a longer one than
 * bcrypt reads, its digest. What was prepared already stays as it is.
 */
export function bcryptInput(password: string): string {
  const plain = password.normalize('NFKC');
  return fits(plain) ? plain : createHash('sha512-256').update(plain).digest('base64');
}

/**
 * What a stored hash may have been made of, for a password as somebody typed it: also the very bytes, as other systems
 * hash them. How many there are follows from the password alone.
 */
export function bcryptCandidates(password: string): string[] {
  return [...new Set([bcryptInput(password), password])];
}

const fits = (text: string): boolean => Buffer.byteLength(text) <= BCRYPT_BYTES;
