import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { checkFileInfo } from '../shared/uploads/file-info';
import { takesFiles } from '../shared/uploads/upload-paths';

interface FormRequest {
  body?: unknown;
  files?: Record<string, { filepath: string } | { filepath: string }[]>;
}

/** Reads what goes with files, and leaves none of them behind; right after the body is read. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    if (!takesFiles(ctx.path)) return next();
    const { body, files = {} } = ctx.request as FormRequest;
    const temporary = Object.values(files).flat();
    try {
      checkFileInfo(body);
      await next();
    } finally {
      // Strapi removes those of one field only, and not where a later step failed.
      const removed = temporary.map(({ filepath }) => rm(filepath, { force: true }));
      await Promise.all(removed).catch((error: unknown) => strapi.log.error(error));
    }
  };
