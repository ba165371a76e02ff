import type { Core, UID } from '@strapi/strapi';
import type { Rows } from '../../../../types/rows';
import type { AnyRow, Documents, KnownUid, Query } from '../kit/found-rows';
import type { Seam } from '../kit/seam';

interface Doors {
  documents: {
    (uid: string): unknown;
    use(around: (call: object, next: () => Promise<unknown>) => Promise<unknown>): void;
  };
  db: { query(uid: string): unknown };
}

const doorsOf = (strapi: Core.Strapi): Doors => strapi as unknown as Doors;

const ANY_TYPE = 'plugin::users-permissions.user';

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches:
    'types what `strapi.documents` and `strapi.db.query` take and give, by types/rows.d.ts; calls `validateEntityUpdate` of `strapi.entityValidator`',
  why: 'Strapi knows no type by its name unless it has written its own types, of which the compiler takes long; without them it takes nothing at all and gives anything.',
  parts: (strapi) => [
    {
      name: 'the document service',
      object: strapi.documents(ANY_TYPE),
      values: ['findOne', 'findFirst', 'findMany', 'count', 'create', 'update', 'delete', 'clone'],
    },
    { name: 'the entity validator', object: strapi.entityValidator, values: ['validateEntityUpdate'] },
    {
      name: 'the query engine',
      object: strapi.db.query(ANY_TYPE),
      values: ['findOne', 'findMany', 'count', 'create', 'createMany', 'update', 'updateMany', 'delete', 'deleteMany'],
    },
  ],
};

/** The document service of a type: of one named in types/rows.d.ts with its attributes, of any other with rows of whatever. */
export function documentsOf<U extends KnownUid>(strapi: Core.Strapi, uid: U): Documents<Rows[U]>;
export function documentsOf(strapi: Core.Strapi, uid: string): Documents<AnyRow>;
export function documentsOf(strapi: Core.Strapi, uid: string): unknown {
  return doorsOf(strapi).documents(uid);
}

/** The rows of a type, below the document service: no guard is asked, and nothing else of the pipeline runs. */
export function rowsOf<U extends KnownUid>(strapi: Core.Strapi, uid: U): Query<Rows[U]>;
export function rowsOf(strapi: Core.Strapi, uid: string): Query<AnyRow>;
export function rowsOf(strapi: Core.Strapi, uid: string): unknown {
  return doorsOf(strapi).db.query(uid);
}

interface Call {
  params?: { fields?: unknown };
}

/**
 * Lets `around` stand before every call of the document service; shared/documents/pipeline.ts does, and nothing else.
 * Strapi adds `documentId` to the very list of fields that it is given: it gets one of its own.
 */
export function aroundDocuments(
  strapi: Core.Strapi,
  around: (call: object, next: () => Promise<unknown>) => Promise<unknown>,
): void {
  // oxlint-disable-next-line house/everywhere -- this is the one place
  doorsOf(strapi).documents.use((call: Call, next) => {
    const { params } = call;
    if (Array.isArray(params?.fields)) params.fields = [...(params.fields as unknown[])];
    return around(call, next);
  });
}

/** Checks values of a document as an update of it does. @throws ValidationError for the first that its schema refuses */
export async function validateUpdate(strapi: Core.Strapi, uid: UID.ContentType, data: object): Promise<void> {
  const options = { isDraft: false, locale: null };
  await strapi.entityValidator.validateEntityUpdate(strapi.getModel(uid), data as never, options as never);
}
