import { AppError } from '../errors/app-error';

/** Which state of a record somebody has read: when it was last written, as its `updatedAt` says it. */
export type Version = string;

/** The version in an `updatedAt`, however it is written; undefined where that is no instant. */
export function versionOf(updatedAt: unknown): Version | undefined {
  if (typeof updatedAt !== 'string' && typeof updatedAt !== 'number' && !(updatedAt instanceof Date)) return undefined;
  const instant = new Date(updatedAt);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

/** The version as the header `ETag` says it. */
export function entityTag(version: Version): string {
  return `"${version}"`;
}

interface Sent {
  /** The header `If-Match`. */
  header?: string;
  /** The version in the body; the header wins. */
  body?: unknown;
}

/**
 * The versions of a record that a request wants to change; undefined where any will do. A proxy that compresses makes
 * weak tags of ours (`W/"…"`), which say the same.
 * @throws AppError `invalid_input` for what is no version
 */
export function versionsIn({ header = '', body }: Sent): readonly Version[] | undefined {
  if (header.trim() === '*') return undefined;
  if (header.trim() !== '') {
    return header.split(',').map((tag) => readVersion(tag.trim().replace(/^(?:W\/)?"(.*)"$/, '$1'), 'If-Match'));
  }
  return body === undefined || body === null ? undefined : [readVersion(body, 'version')];
}

function readVersion(sent: unknown, path: string): Version {
  const version = versionOf(sent);
  if (version !== undefined) return version;
  const message = 'Expected the updatedAt of the record as you read it, such as "2026-01-31T09:00:00.000Z".';
  throw new AppError('invalid_input', message, { path });
}
