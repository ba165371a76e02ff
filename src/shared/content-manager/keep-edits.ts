import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRow, type Row } from '../models/model';
import { runAction } from '../strapi/core/controllers';
import { rowsOf } from '../strapi/core/documents';
import { bodyOf, checkVersions, tellVersions } from '../versions/around-edits';
import type { Edited } from '../versions/if-unchanged';

const USER = 'plugin::users-permissions.user';
const COLLECTION = 'plugin::content-manager.collection-types';
const SINGLE = 'plugin::content-manager.single-types';

/** Actions that change what an editor sees in a form. */
const WRITES = ['publish', 'unpublish', 'discard', 'delete'];

/**
 * Keeps the second of two editors in the content manager from undoing the first one's work unseen: a form is answered
 * with an `ETag`, and what comes back under one that is over is refused. Call it in `register()`.
 */
export function keepEdits(strapi: Core.Strapi): void {
  tellVersions(strapi, { controller: COLLECTION, reads: ['findOne'] }, shownDraft);
  tellVersions(strapi, { controller: SINGLE, reads: ['find'] }, shownDraft);
  const door = {
    sent: bodyOf,
    edited: (ctx: Context) => editedBy(strapi, ctx),
    current: (ctx: Context, edited: Edited) => readAgain(strapi, ctx, edited),
  };
  checkVersions(strapi, { ...door, controller: COLLECTION, writes: ['update', ...WRITES] });
  checkVersions(strapi, { ...door, controller: SINGLE, writes: ['createOrUpdate', ...WRITES] });
  // Accounts are changed through an action of their own.
  checkVersions(strapi, { ...door, controller: 'plugin::users-permissions.contentmanageruser', writes: ['update'] });
}

/** What is published is looked at, and never changed itself. */
function shownDraft(ctx: Context): unknown {
  return ctx.query.status === 'published' ? null : dataOf(ctx);
}

function dataOf(ctx: Context): Row | null {
  const { data } = (ctx.body ?? {}) as { data?: unknown };
  return isRow(data) ? data : null;
}

async function editedBy(strapi: Core.Strapi, ctx: Context): Promise<Edited | undefined> {
  const { model = USER, id } = ctx.params as { model?: string; id?: string };
  const uid = model as UID.ContentType;
  if (!strapi.getModel(uid)) return undefined;
  const row = id ? { documentId: id } : await rowsOf(strapi, uid).findOne({ select: ['documentId'] });
  const locale = bodyOf(ctx).locale ?? ctx.query.locale;
  return row ? { uid, documentId: row.documentId as string, ...(typeof locale === 'string' && { locale }) } : undefined;
}

/** The form as the same member of staff would get it now, with what their role reads of it. */
async function readAgain(strapi: Core.Strapi, ctx: Context, { uid, locale }: Edited): Promise<Row | null> {
  const isSingle = strapi.contentType(uid).kind === 'singleType';
  ctx.params = { ...(ctx.params as object), model: uid };
  // Strapi has moved the language from the query to the body.
  ctx.query = locale ? { locale } : {};
  await runAction(strapi, isSingle ? `${SINGLE}.find` : `${COLLECTION}.findOne`, ctx);
  return dataOf(ctx);
}
