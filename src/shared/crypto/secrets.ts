import type { Core } from '@strapi/strapi';
import { madeOfSettings, settings } from '../config/settings';
import { decryptText, encryptText, maskText, parseKeyring, type Keyring } from './field-encryption';

/**
 * The keys of FIELD_ENCRYPTION_KEYS, read once.
 * @throws AppError `misconfigured` when there are none
 */
export const keyringOf = madeOfSettings<Keyring>((strapi) => parseKeyring(settings(strapi).crypto.fieldEncryptionKeys));

/**
 * The stored form of a secret. Writes through the document service encrypt by themselves; this is for rows written below
 * it and for secrets that are no attribute.
 * @param place `<uid>.<attribute>`, or another name of what the secret is for
 */
export function sealSecret(strapi: Core.Strapi, place: string, text: string): string {
  return encryptText(keyringOf(strapi), place, text);
}

/**
 * The secret behind its stored form, read at the same place that it was sealed for.
 * @throws AppError `unreadable_secret`
 */
export function openSecret(strapi: Core.Strapi, place: string, stored: string): string {
  return decryptText(keyringOf(strapi), place, stored);
}

/** What people see of a stored secret; dots alone where it cannot be read. */
export function maskSecret(strapi: Core.Strapi, place: string, stored: string): string {
  try {
    return maskText(openSecret(strapi, place, stored));
  } catch {
    return maskText('');
  }
}
