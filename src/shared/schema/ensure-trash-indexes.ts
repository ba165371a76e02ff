import type { Core } from '@strapi/strapi';
import { contentTypesOf } from '../models/model';
import { tableOf } from '../strapi/database/metadata';
import { ensureIndexes } from './ensure-indexes';
import { registerEnsureSchema } from './ensure-schema';
import { shortName } from './short-name';

/**
 * What lies in the trash is listed and removed by when it was deleted, of all types that mark it: an index each that has
 * these few rows only. Call it in `register()`.
 */
export function indexTrash(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'trash', async ({ knex, client }) => {
    const marked = contentTypesOf(strapi).filter(
      ({ uid, attributes }) => uid.startsWith('api::') && 'deletedAt' in attributes,
    );
    const indexes = marked.map(({ uid }) => {
      const table = tableOf(strapi, uid);
      return { name: shortName(table, 'trash_px'), table, on: 'deleted_at', where: 'deleted_at is not null' };
    });
    await ensureIndexes(knex, client, indexes);
  });
}
