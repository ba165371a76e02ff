import { createHash } from 'node:crypto';

/** A short name for texts of any length. */
export function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}

/**
 * The name of what one field at the top of a GraphQL request does. Under one key the whole request is the same, so that
 * the name which the field has in the answer tells which one it is, with its arguments.
 */
export function operationOfField(operation: string, field: string): string {
  return `${operation}.${digest(field)}`;
}

/** The part of an operation's name that its key gave it. */
export function operationOfKey(operation: string): string {
  return operation.split('.')[0] ?? operation;
}
