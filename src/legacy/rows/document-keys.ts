import { randomBytes } from 'node:crypto';
import { mailboxKey } from '../../shared/mailbox/mailbox';
import type { ImportRow } from './import-row';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A documentId of Strapi's shape: 24 letters and digits, a letter first. */
export function newDocumentId(): string {
  const bytes = randomBytes(24);
  let id = LETTERS[(bytes[0] ?? 0) % 26] ?? 'a';
  for (let index = 1; index < 24; index += 1) id += LETTERS[(bytes[index] ?? 0) % 36];
  return id;
}

/** What tells rows of one table that are one document, such as the e-mail, however it is spelled. */
export function mergeKey(row: ImportRow, attribute: string | undefined): string | undefined {
  const value = attribute === undefined ? undefined : row.documents[0]?.[attribute];
  return typeof value === 'string' && value !== '' ? mailboxKey(value) : undefined;
}
