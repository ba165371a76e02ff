import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { AppError } from '../../../shared/errors/app-error';

function keys(strapi: Core.Strapi): Map<string, Buffer> {
  const entries = settings(strapi).crypto.fieldEncryptionKeys.split(',').filter(Boolean);
  return new Map(
    entries.map((entry) => [
      entry.slice(0, entry.indexOf(':')),
      Buffer.from(entry.slice(entry.indexOf(':') + 1), 'base64'),
    ]),
  );
}

/** The stored form of a signing secret: AES-256-GCM under the first field key. */
export function sealSecret(strapi: Core.Strapi, secret: string): string {
  const [first] = keys(strapi);
  if (!first) throw new AppError('misconfigured', 'FIELD_ENCRYPTION_KEYS is missing.');
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', first[1], iv);
  const sealed = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final()]);
  return `enc:v1:${first[0]}:${Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64')}`;
}

/** The signing secret behind its stored form; `unreadable_secret` when its key is gone. */
export function openSecret(strapi: Core.Strapi, stored: string): string {
  const [, , id = '', data = ''] = stored.split(':');
  const key = keys(strapi).get(id);
  if (!key) throw new AppError('unreadable_secret', `The key ${id} is missing.`);
  const bytes = Buffer.from(data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
}

/** A new signing secret in the form of the Standard Webhooks specification: 32 random bytes. */
export function newSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
