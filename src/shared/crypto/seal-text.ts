import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { AppError } from '../errors/app-error';

const IV_BYTES = 12;
const TAG_BYTES = 16;

function keys(strapi: Core.Strapi): Map<string, Buffer> {
  const entries = settings(strapi).crypto.fieldEncryptionKeys.split(',').filter(Boolean);
  return new Map(
    entries.map((entry) => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), Buffer.from(entry.slice(colon + 1), 'base64')];
    }),
  );
}

/**
 * The stored form of a secret: `enc:v1:<key id>:…`, AES-256-GCM under the first field key.
 * @throws AppError `misconfigured` without a key
 */
export function sealText(strapi: Core.Strapi, text: string): string {
  const [first] = keys(strapi);
  if (!first) throw new AppError('misconfigured', 'FIELD_ENCRYPTION_KEYS is missing.');
  const [id, key] = first;
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
  return `enc:v1:${id}:${Buffer.concat([body, cipher.getAuthTag()]).toString('base64')}`;
}

/**
 * The secret behind its stored form, under whichever key it was sealed with.
 * @throws AppError `unreadable_secret` when that key is gone or the stored form was changed
 */
export function openText(strapi: Core.Strapi, stored: string): string {
  const [, , id = '', data = ''] = stored.split(':');
  const key = keys(strapi).get(id);
  const bytes = Buffer.from(data, 'base64');
  if (!key || bytes.length < IV_BYTES + TAG_BYTES) {
    throw new AppError('unreadable_secret', `There is no key ${id} for this secret.`);
  }
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    throw new AppError('unreadable_secret', 'This secret was changed after it was stored.');
  }
}
