import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import send from 'send';
import { AppError } from '../errors/app-error';
import { servedAs, UPLOAD_POLICY } from './safe-headers';

/** What every answer below /uploads says, those about errors too. */
export function protectAnswer(ctx: Context): void {
  ctx.set('Content-Security-Policy', UPLOAD_POLICY);
  ctx.set('X-Content-Type-Options', 'nosniff');
}

/**
 * Answers with a file below public/uploads, whole or in ranges, as its extension allows; by `send`, for the plugin's own
 * way fails at ranges that end past the file or count from its end.
 * @throws AppError `not_found`, `range_not_satisfiable`
 */
export async function serveUpload(strapi: Core.Strapi, ctx: Context, below: string): Promise<void> {
  const root = path.join(strapi.dirs.static.public, 'uploads');
  const { type, disposition } = servedAs(path.extname(below));
  await new Promise<void>((resolve, reject) => {
    // An address stays when its file is replaced, so that browsers must ask whether theirs is still the one.
    const file = send(ctx.req, below.split('/').map(encodeURIComponent).join('/'), {
      root,
      index: false,
      dotfiles: 'ignore',
      maxAge: 0,
    });
    file.on('headers', (response: Context['res']) => {
      ctx.respond = false;
      response.setHeader('Content-Type', type);
      response.setHeader('Content-Disposition', disposition);
    });
    file.on('error', (error: { status?: number; headers?: Record<string, string> }) => {
      if (ctx.res.headersSent) return resolve();
      ctx.respond = true;
      for (const name of OF_THE_FILE) ctx.remove(name);
      ctx.set(error.headers ?? {});
      reject(failure(error.status));
    });
    file.on('directory', () => reject(failure(404)));
    ctx.res.on('close', () => resolve());
    // What is fresh is told from an answer that would be given, and Koa begins with 404.
    ctx.status = 200;
    file.pipe(ctx.res);
  });
}

const OF_THE_FILE = ['Content-Disposition', 'Content-Type', 'Content-Length', 'ETag', 'Last-Modified', 'Cache-Control'];

function failure(status = 500): AppError {
  if (status === 404 || status === 403) return new AppError('not_found', 'There is no such file.');
  if (status === 416) return new AppError('range_not_satisfiable', 'The file has no such part.');
  if (status < 500) return new AppError('invalid_input', 'This is no address of a file.');
  return new AppError('unavailable', 'This file cannot be read at the moment.');
}
