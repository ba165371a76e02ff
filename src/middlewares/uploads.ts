import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { AppError } from '../shared/errors/app-error';
import { protectAnswer, serveUpload } from '../shared/uploads/serve-upload';
import { pathBelowUploads, takesFiles } from '../shared/uploads/upload-paths';
import { checkHost } from '../shared/uploads/uploads-host';

/** Serves what was uploaded, and reads a body with files only where files are taken; before the body is read. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const below = pathBelowUploads(ctx.path);
    if (below !== null) protectAnswer(ctx);
    const host = checkHost(strapi, ctx, below !== null);
    if (host.go === 'elsewhere') {
      ctx.status = 308;
      ctx.redirect(host.url);
      return;
    }
    if (below !== null && (ctx.method === 'GET' || ctx.method === 'HEAD')) return serveUpload(strapi, ctx, below);
    if (ctx.is('multipart') && !takesFiles(ctx.path)) {
      throw new AppError('unsupported_media_type', 'Files are not taken here; send JSON.');
    }
    await next();
  };
