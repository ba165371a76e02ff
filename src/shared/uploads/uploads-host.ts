import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../config/settings';
import { AppError } from '../errors/app-error';

/** What a request for a path below /uploads, or for another one, meets at the host that it came to. */
export type HostVerdict = { go: 'on' } | { go: 'elsewhere'; url: string };

/**
 * With UPLOADS_URL set, that host answers for uploads and nothing else, and the others send there for uploads: what an
 * editor uploads never has the origin of the admin.
 * @throws AppError `not_found` for anything but uploads at the host of uploads
 */
export function checkHost(strapi: Core.Strapi, ctx: Context, isUpload: boolean): HostVerdict {
  const { url } = settings(strapi).uploads;
  if (!url) return { go: 'on' };
  const isThere = ctx.host.toLowerCase() === new URL(url).host.toLowerCase();
  if (isThere && !isUpload) throw new AppError('not_found', 'There are only uploads here.');
  return isUpload && !isThere ? { go: 'elsewhere', url: `${url}${ctx.path}${ctx.search}` } : { go: 'on' };
}
