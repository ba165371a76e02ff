import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AppError } from '../errors/app-error';

/** The keys that can decrypt, by id, and the one that encrypts. */
export interface Keyring {
  current: string;
  keys: ReadonlyMap<string, Buffer>;
}

const ENTRY = /^([A-Za-z0-9-]{1,32}):([A-Za-z0-9+/]{43}=)$/;
const STORED = /^enc:v1:([A-Za-z0-9-]{1,32}):([\w-]{16}):([\w-]{22}):([\w-]*)$/;
const PREFIX = 'enc:';

/**
 * Reads `id:base64-of-32-bytes`, comma separated: the first key encrypts, all of them decrypt.
 * @throws AppError `misconfigured`, without quoting the keys
 */
export function parseKeyring(text: string): Keyring {
  const entries = text.split(',').map((entry) => entry.trim());
  const keys = new Map<string, Buffer>();
  for (const entry of entries) {
    const [, id, key] = ENTRY.exec(entry) ?? [];
    if (!id || !key || keys.has(id)) {
      throw new AppError(
        'misconfigured',
        'FIELD_ENCRYPTION_KEYS must be id:key, comma separated, each key 32 bytes in base64 under an id of its own',
      );
    }
    keys.set(id, Buffer.from(key, 'base64'));
  }
  return { current: [...keys.keys()][0] as string, keys };
}

/** Whether a value is, or means to be, the stored form of a secret. */
export function looksEncrypted(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(PREFIX);
}

/** The id of the key that a stored secret needs, undefined for anything else. */
export function keyIdOf(stored: string): string | undefined {
  return STORED.exec(stored)?.[1];
}

/**
 * The stored form of a secret, `enc:v1:<key id>:<iv>:<tag>:<ciphertext>`: AES-256-GCM with a random 96-bit
 * initialization vector (NIST SP 800-38D), bound to its place, so that it means nothing in any other.
 * @param place `<uid>.<attribute>`, or another name of what the secret is for
 */
export function encryptText({ current, keys }: Keyring, place: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keys.get(current) as Buffer, iv).setAAD(Buffer.from(place));
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const [tag, body] = [cipher.getAuthTag(), encrypted].map((part) => part.toString('base64url'));
  return `enc:v1:${current}:${iv.toString('base64url')}:${tag}:${body}`;
}

/**
 * The secret behind its stored form.
 * @throws AppError `unreadable_secret` when its key is gone, it was changed, or it belongs to another place
 */
export function decryptText({ keys }: Keyring, place: string, stored: string): string {
  const [, id = '', iv = '', tag = '', body = ''] = STORED.exec(stored) ?? [];
  const key = keys.get(id);
  if (!key) throw new AppError('unreadable_secret', 'The key of this secret is missing', { keyId: id });
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'))
      .setAAD(Buffer.from(place))
      .setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
  } catch {
    throw new AppError('unreadable_secret', 'This secret was changed or belongs to another place');
  }
}

const DOTS = '••••';

/** What people see of a secret: its last four characters, or none where those would be half of it. */
export function maskText(text: string): string {
  return text.length >= 8 ? DOTS + text.slice(-4) : DOTS;
}

/** Whether a value is, or was made from, a mask. */
export function looksMasked(value: unknown): boolean {
  return typeof value === 'string' && value.includes(DOTS);
}
