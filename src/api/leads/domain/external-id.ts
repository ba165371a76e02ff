import { createHash } from 'node:crypto';

// The part before the dot is Odoo's "module"; it must not be the name of an installed one, or an upgrade would delete the records.
const MODULE = 'magnetiq';

/** External id of a record in Odoo, such as `magnetiq.booking_abc123`; other characters than letters, digits and _ become _. */
export function externalId(kind: string, key: string): string {
  return `${MODULE}.${kind}_${key.replace(/[^A-Za-z0-9_]/g, '_')}`;
}

/** External id from text that says who somebody is or may hold any character; the text cannot be read from it. */
export function hashedExternalId(kind: string, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return externalId(kind, digest.slice(0, 24));
}
