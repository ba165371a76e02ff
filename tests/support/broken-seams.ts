import { createRequire } from 'node:module';
import fs from 'node:fs';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

type Holder = Record<string, unknown>;

/** Puts something else in the place of a property; what is returned puts it back. */
function swap(holder: unknown, name: string, value: unknown): () => void {
  const object = holder as Holder;
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(object, name, own);
    else delete object[name];
  };
}

const loadOf = (name: string) => createRequire(createRequire(__filename).resolve(`${name}/package.json`));

/**
 * What would become of each seam that asks more than for methods and columns, if its piece moved: each breaks it in a
 * running server and gives the way back.
 */
export const BROKEN: Readonly<Record<string, (strapi: Core.Strapi) => () => void>> = {
  'admin/super-admin': (strapi) =>
    swap((strapi.service('admin::permission') as unknown as Holder).actionProvider, 'values', () => [{}]),
  'content-manager/configuration-of-forms': (strapi) =>
    swap(strapi.db, 'query', () => ({ findMany: () => Promise.resolve([]) })),
  'content-manager/proposed-views': (strapi) =>
    swap(strapi.plugin('content-manager').service('content-types'), 'findConfiguration', () =>
      Promise.resolve({ settings: { mainField: 'another' }, metadatas: {} }),
    ),
  'core/content-types': (strapi) => swap(strapi.get('content-types'), 'getAll', () => ({})),
  'core/routes': (strapi) => swap(Object.values(strapi.apis)[0], 'routes', { broken: { routes: [{}] } }),
  'core/transactions-of-reads': (strapi) =>
    swap(strapi.db, 'transaction', (Object.getPrototypeOf(strapi.db) as Holder).transaction),
  'database/after-commit': (strapi) => swap(strapi.db, 'transaction', () => Promise.resolve()),
  'core/route-matching': (strapi) => swap(strapi.server.router, 'match', () => ({})),
  'database/failed-commits': (strapi) =>
    swap((strapi.db.connection as unknown as Holder).context, 'transaction', () =>
      Promise.resolve({ rollback: () => Promise.resolve() }),
    ),
  'database/locks-of-sqlite': (strapi) =>
    swap((strapi.db.connection as unknown as Holder).context, 'transaction', () =>
      Promise.resolve({ client: strapi.db.connection.client as object, rollback: () => Promise.resolve() }),
    ),
  'database/metadata': (strapi) =>
    swap(strapi.db.metadata, 'get', () => ({ tableName: 'admin_users', attributes: {} })),
  'database/query-engine': (strapi) =>
    swap(strapi.db.entityManager, 'createQueryBuilder', () => {
      const builder = {
        state: {},
        init: () => builder,
        getKnexQuery: () => ({ toSQL: () => ({ sql: '', bindings: [] }) }),
      };
      return builder;
    }),
  'database/reader-of-sqlite': (strapi) =>
    swap(strapi.db.connection.client, 'runner', (Object.getPrototypeOf(strapi.db.connection.client) as Holder).runner),
  'database/turns-of-sqlite': (strapi) => swap(strapi.db.connection, 'raw', () => Promise.resolve()),
  'libraries/cron-patterns': () => swap(Date.prototype, 'getUTCMonth', () => 11),
  'libraries/failing-tests-of-yup': () =>
    swap(loadOf('@strapi/utils')('yup/lib/util/runTests'), 'default', () => undefined),
  'libraries/private-tables-of-graphile': (strapi) =>
    swap(strapi.db.connection, 'raw', () => Promise.resolve({ rows: [] })),
  'libraries/short-schemas': (strapi) =>
    swap(strapi.contentAPISchemaRegistry, 'entries', () => [['A', z.object({ a: z.string() })]]),
  'libraries/swagger-files': () => swap(fs, 'existsSync', () => false),
  'libraries/well-formed-passwords': () => swap(loadOf('@strapi/admin')('bcryptjs'), 'hash', () => ''),
  'plugins/email': (strapi) => swap(strapi.plugin('email').service('email'), 'send', () => Promise.resolve()),
  'plugins/members': (strapi) => swap(strapi, 'store', () => ({ get: () => Promise.resolve(null) })),
  'uploads/order-of-files': (strapi) => {
    const middlewares = strapi.config.get('middlewares');
    strapi.config.set('middlewares', []);
    return () => strapi.config.set('middlewares', middlewares);
  },
};
