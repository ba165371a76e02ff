import type { Core, UID } from '@strapi/strapi';
import { isLocalizedModel } from '../languages/locales';
import { modelsOf } from '../models/model';
import { ensureIndexes } from '../schema/ensure-indexes';
import { registerEnsureSchema } from '../schema/ensure-schema';
import { shortName } from '../schema/short-name';
import { storedType } from '../strapi/database/metadata';

/**
 * An index for each order in which a long list is read, over what is public of it and by its language: the rows of a page
 * lie side by side there, behind a cursor too. Without them SQLite takes any index that begins with the language, and puts
 * all rows in order for each page. Ties are in the order of ids, which SQLite's indexes end with anyway.
 */
export function indexOrders(strapi: Core.Strapi, uid: UID.ContentType, orders: readonly string[]): void {
  registerEnsureSchema(strapi, `lists of ${uid}`, async ({ knex, client }) => {
    const model = modelsOf(strapi)(uid);
    const { tableName, attributes } = storedType(strapi, uid);
    const shown = [
      ...(model?.options?.draftAndPublish ? ['published_at is not null'] : []),
      ...('deletedAt' in attributes ? ['deleted_at is null'] : []),
    ];
    const language = isLocalizedModel(model) ? ['locale'] : [];
    const columns = ['id', ...orders.map((name) => attributes[name]?.columnName ?? name)];
    const indexes = columns.map((column) => ({
      name: shortName(`${tableName}_${column}`, 'list_ix'),
      table: tableName,
      on: [...language, column, ...(column === 'id' ? [] : ['id'])].join(', '),
      ...(shown.length > 0 && { where: shown.join(' and ') }),
    }));
    await ensureIndexes(knex, client, indexes);
  });
}
