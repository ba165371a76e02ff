import { fstatSync, type ReadStream, type Stats } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import send from 'send';
import { AppError } from '../errors/app-error';
import { servedAs, UPLOAD_POLICY } from './safe-headers';
import { uploadsFolder } from './upload-paths';
import { storedVersion, VERSION } from './versions';

/** What every answer below /uploads says, those about errors too. */
export function protectAnswer(ctx: Context): void {
  ctx.set('Content-Security-Policy', UPLOAD_POLICY);
  ctx.set('X-Content-Type-Options', 'nosniff');
}

/**
 * Answers with a file below public/uploads, whole or in ranges, as its extension allows; by `send`, for the plugin's own
 * way fails at ranges that end past the file or count from its end. Under the version that it has, a file is kept for a
 * year; under another one, or none, browsers ask whether theirs is still the one, for a path stays when its file is replaced.
 * @throws AppError `not_found`, `range_not_satisfiable`, `unavailable`
 */
export async function serveUpload(strapi: Core.Strapi, ctx: Context, below: string): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) if (await sendFile(strapi, ctx, below)) return;
  throw failure();
}

/** @returns false for a file that was replaced between its headers and its bytes: nothing was sent of it. */
async function sendFile(strapi: Core.Strapi, ctx: Context, below: string): Promise<boolean> {
  const root = uploadsFolder(strapi);
  const { type, disposition } = servedAs(path.extname(below));
  // What cannot be read is no file, which `send` says in its way.
  const stored = await storedVersion(path.join(root, below)).catch(() => undefined);
  return new Promise<boolean>((resolve, reject) => {
    const takeBack = (): void => {
      ctx.respond = true;
      for (const name of OF_THE_FILE) ctx.remove(name);
    };
    const file = send(ctx.req, below.split('/').map(encodeURIComponent).join('/'), {
      root,
      index: false,
      dotfiles: 'ignore',
      maxAge: 0,
    });
    file.on('headers', (response: Context['res'], _path: string, stats: Stats) => {
      ctx.respond = false;
      if (stored?.isOf(stats)) response.setHeader('ETag', `"${stored.version}"`);
      if (stored?.isOf(stats) && ctx.query[VERSION] === stored.version) response.setHeader('Cache-Control', FOR_EVER);
      response.setHeader('Content-Type', type);
      response.setHeader('Content-Disposition', disposition);
    });
    file.on('stream', (bytes: ReadStream) => {
      bytes.once('open', (opened: number) => {
        if (stored?.isOf(fstatSync(opened)) !== false) return;
        bytes.destroy();
        takeBack();
        resolve(false);
      });
    });
    file.on('error', (error: { status?: number; headers?: Record<string, string> }) => {
      if (ctx.res.headersSent) return resolve(true);
      takeBack();
      ctx.set(error.headers ?? {});
      reject(failure(error.status));
    });
    file.on('directory', () => reject(failure(404)));
    ctx.res.on('close', () => resolve(true));
    // What is fresh is told from an answer that would be given, and Koa begins with 404.
    ctx.status = 200;
    file.pipe(ctx.res);
  });
}

/** A file that is replaced more often than that, within the moment of an answer, is no file to serve. */
const MOST_TRIES = 3;

/** Another content has another address. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const OF_THE_FILE = [
  'Content-Disposition',
  'Content-Type',
  'Content-Length',
  'Content-Range',
  'ETag',
  'Last-Modified',
  'Cache-Control',
];

function failure(status = 500): AppError {
  if (status === 404 || status === 403) return new AppError('not_found', 'There is no such file.');
  if (status === 416) return new AppError('range_not_satisfiable', 'The file has no such part.');
  if (status < 500) return new AppError('invalid_input', 'This is no address of a file.');
  return new AppError('unavailable', 'This file cannot be read at the moment.');
}
