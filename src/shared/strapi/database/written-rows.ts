import type { Core } from '@strapi/strapi';
import type { Rows } from '../../../../types/rows';
import { rowsOf } from '../core/documents';
import type { Input, KnownUid } from '../kit/found-rows';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface Asked {
  where?: { id?: unknown };
  select?: unknown;
}

interface Entities {
  findOne(uid: string, asked: Asked): Promise<unknown>;
}

const entitiesOf = (strapi: Core.Strapi): Entities => strapi.db.entityManager as unknown as Entities;

/** As the selection of a write: nobody reads what was written. Elsewhere it is what it says. */
const NOT_READ: string[] = ['id'];

export const seam: Seam = {
  of: '@strapi/database',
  since: '5.54.0',
  reaches: 'replaces `findOne` of `strapi.db.entityManager`',
  why: 'After every `create` and `update` Strapi reads the row again for its answer, also where nobody wants one.',
  parts: (strapi) => [{ name: 'strapi.db.entityManager', object: entitiesOf(strapi), methods: { findOne: 2 } }],
};

/** Reads nothing again where a write says that nobody wants it. Call it in `register()`. */
export function skipReadsOfWritten(strapi: Core.Strapi): void {
  replaceMethods(strapi, entitiesOf(strapi), {
    findOne: (before) => async (uid, asked) =>
      asked.select === NOT_READ ? { id: asked.where?.id } : before(uid, asked),
  });
}

/** Writes a row below the document service, with its relations, and reads nothing of it; gives its id. */
export async function insertRow<U extends KnownUid>(
  strapi: Core.Strapi,
  uid: U,
  data: Input<Rows[U]>,
): Promise<number> {
  const { id } = (await rowsOf(strapi, uid).create({ data, select: NOT_READ } as never)) as { id: number };
  return id;
}
