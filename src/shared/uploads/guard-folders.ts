import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { aroundActions } from '../strapi/core/controllers';
import { rowsOf } from '../strapi/core/documents';

const FOLDER = 'plugin::upload.folder' as UID.Schema;

/** Answers 404 where a folder is moved that is not there, at which the media library breaks. Call it in `register()`. */
export function guardFolders(strapi: Core.Strapi): void {
  const moves = { uid: 'plugin::upload.admin-folder', actions: ['update'] };
  aroundActions(strapi, moves, async (ctx, run) => {
    const { id } = ctx.params as { id: string };
    const found = await rowsOf(strapi, FOLDER).findOne({ where: { id: id }, select: ['id'] });
    if (!found) throw new AppError('not_found', 'There is no such folder.');
    return run();
  });
}
