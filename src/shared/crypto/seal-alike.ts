import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { Keyring } from './field-encryption';

const IV = 12;
const TAG = 16;

interface Keys {
  encrypts: Buffer;
  authenticates: Buffer;
}

const derived = new WeakMap<Buffer, Map<string, Keys>>();

/** Keys of their own for each purpose, so that nothing sealed for one means anything to another. */
function keysFor(key: Buffer, purpose: string): Keys {
  const known = derived.get(key) ?? new Map<string, Keys>();
  derived.set(key, known);
  const kept = known.get(purpose);
  if (kept) return kept;
  const bytes = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 64));
  const keys = { encrypts: bytes.subarray(0, 32), authenticates: bytes.subarray(32) };
  known.set(purpose, keys);
  return keys;
}

/**
 * A text that clients carry and neither read nor change, safe in an address. The same text is sealed alike each time, by
 * whatever process: its initialization vector is made of it (as in RFC 5297), so that answers stay the same byte for byte.
 */
export function sealAlike({ current, keys }: Keyring, purpose: string, text: string): string {
  const { encrypts, authenticates } = keysFor(keys.get(current) as Buffer, purpose);
  const iv = createHmac('sha256', authenticates).update(text).digest().subarray(0, IV);
  const cipher = createCipheriv('aes-256-gcm', encrypts, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text, or undefined for what none of the keys has sealed for this purpose. */
export function openAlike({ keys }: Keyring, purpose: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < IV + TAG) return undefined;
  for (const key of keys.values()) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', keysFor(key, purpose).encrypts, bytes.subarray(0, IV), {
        authTagLength: TAG,
      }).setAuthTag(bytes.subarray(IV, IV + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
    } catch {
      // Of another key, or of nobody.
    }
  }
  return undefined;
}
