import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * What a request path leads to below the folder of uploads, as those who serve static files would read it: decoded once,
 * `..` and doubled slashes resolved, in any case. Empty for the folder itself, null for any other path.
 * @throws URIError when the path cannot be decoded
 */
export function pathBelowUploads(requestPath: string): string | null {
  const resolved = path.posix.normalize(`/${decodeURIComponent(requestPath).replaceAll('\\', '/')}`);
  const [, below] = /^\/uploads(?:\/(.*))?$/is.exec(resolved) ?? [];
  return /^\/uploads(?:\/|$)/i.test(resolved) ? (below ?? '') : null;
}

/** The folder of uploads that lie on this server. */
export function uploadsFolder(strapi: Core.Strapi): string {
  return path.join(strapi.dirs.static.public, 'uploads');
}

const FORMS = [
  /^\/upload\/?$/i,
  /^\/upload\/files\/?$/i,
  // The details of a file come as a form too.
  /^\/upload\/files\/\d+\/?$/i,
  /^\/upload\/files\/[^/]+\/replace\/?$/i,
  /^\/api\/upload\/?$/i,
  /^\/admin\/project-settings\/?$/i,
];

/** Whether files may be sent to a path: nowhere else is a multipart body read. */
export function takesFiles(requestPath: string): boolean {
  return FORMS.some((form) => form.test(requestPath));
}

/** The fields by which these take files. */
export const FILE_FIELDS: readonly string[] = ['files', 'menuLogo', 'authLogo'];
