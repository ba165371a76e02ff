import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { checkFileInfo } from '../shared/uploads/file-info';
import { pairByPlace, sortAsSent } from '../shared/strapi/uploads/order-of-files';
import { takesFiles } from '../shared/uploads/upload-paths';

interface FormRequest {
  body?: unknown;
  files?: Record<string, { filepath: string } | { filepath: string }[]>;
}

/** Puts files in the order they were sent, reads what goes with them, and leaves none of them behind; right after the body is read. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    if (!takesFiles(ctx.path)) return next();
    const { body, files = {} } = ctx.request as FormRequest;
    sortAsSent(files);
    const temporary = Object.values(files).flat();
    try {
      checkFileInfo(body);
      pairByPlace(body, files);
      await next();
    } finally {
      // Strapi removes those of one field only, and not where a later step failed.
      const removed = temporary.map(({ filepath }) => rm(filepath, { force: true }));
      await Promise.all(removed).catch((error: unknown) => strapi.log.error(error));
    }
  };
