import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRow, type Row } from '../models/model';
import { runAction } from '../strapi/core/controllers';
import { rowsOf } from '../strapi/core/documents';
import { bodyOf, checkVersions, tellVersions } from '../versions/around-edits';
import type { Edited } from '../versions/if-unchanged';

const FILE = 'plugin::upload.file' as UID.ContentType;

const READER = 'plugin::upload.admin-file';

/**
 * Keeps the second of two who describe a file from undoing what the first one wrote: the media library sends all that it
 * read of a file, whatever of it was changed. The content API changes no file. Call it in `register()`.
 */
export function keepFileEdits(strapi: Core.Strapi): void {
  tellVersions(strapi, { controller: READER, reads: ['findOne'] }, ({ body }) => body);
  checkVersions(strapi, {
    controller: 'plugin::upload.admin-upload',
    writes: ['updateFileInfo'],
    slow: ['replaceFile'],
    edited: (ctx) => editedBy(strapi, ctx),
    sent: sentInfo,
    current: (ctx) => stored(strapi, ctx),
  });
}

function idOf(ctx: Context): string {
  const { id = ctx.query.id } = ctx.params as { id?: unknown };
  return String(id);
}

async function editedBy(strapi: Core.Strapi, ctx: Context): Promise<Edited | undefined> {
  const id = Number(idOf(ctx));
  if (!Number.isSafeInteger(id)) return undefined;
  const row = await rowsOf(strapi, FILE).findOne({ select: ['documentId'], where: { id } });
  return row ? { uid: FILE, documentId: String(row.documentId) } : undefined;
}

/** Forms hold it as a text. */
function sentInfo(ctx: Context): Row {
  const { fileInfo } = bodyOf(ctx);
  if (typeof fileInfo !== 'string') return isRow(fileInfo) ? fileInfo : {};
  try {
    const read: unknown = JSON.parse(fileInfo);
    return isRow(read) ? read : {};
  } catch {
    // Strapi's own validation says what is wrong with it.
    return {};
  }
}

async function stored(strapi: Core.Strapi, ctx: Context): Promise<Row | null> {
  ctx.params = { ...(ctx.params as object), id: idOf(ctx) };
  ctx.query = {};
  await runAction(strapi, `${READER}.findOne`, ctx);
  return isRow(ctx.body) && !('error' in ctx.body) ? ctx.body : null;
}
