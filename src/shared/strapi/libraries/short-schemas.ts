import { factories } from '@strapi/strapi';
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { Seam } from '../kit/seam';

export const seam: Seam = {
  of: 'zod',
  since: '4.4.3',
  reaches: 'sets `_zod.toJSONSchema` of the schemas in `strapi.contentAPISchemaRegistry`, for the time of a call',
  why: 'The generator of the OpenAPI document converts every registered schema anew for each parameter and answer of each route, and all that they lead to: two minutes for 80 types. What they say of documents is not used: they know neither null, nor `populate`, nor languages (openapi/document-schemas.ts does).',
  faults: (strapi) => {
    registerSchemas(strapi);
    const registered = [...schemasOf(strapi).values()];
    if (registered.length === 0) return ['no schemas are registered'];
    const short = withShortSchemas(strapi, () => registered.map((schema) => JSON.stringify(z.toJSONSchema(schema))));
    return short.every((text) => !text.includes('"properties"')) ? [] : ['toJSONSchema does not ask _zod.toJSONSchema'];
  },
};

/** Strapi registers the schemas of what a type leads to when somebody reads what its routes answer. */
function registerSchemas(strapi: Core.Strapi): void {
  for (const uid of Object.keys(strapi.contentTypes) as UID.ContentType[]) {
    if (schemasOf(strapi).size > 0) return;
    if (!uid.startsWith('api::')) continue;
    const { routes } = factories.createCoreRouter(uid) as { routes: { response?: z.ZodObject }[] };
    for (const { response } of routes) if (response) z.toJSONSchema(response);
  }
}

function schemasOf(strapi: Core.Strapi): Map<string, z.ZodType> {
  return new Map(strapi.contentAPISchemaRegistry.entries() as Iterable<[string, z.ZodType]>);
}

/** Does `work` while every schema that Strapi registered for a type is converted to an empty one. */
export function withShortSchemas<T>(strapi: Core.Strapi, work: () => T): T {
  const schemas = schemasOf(strapi);
  for (const schema of schemas.values()) schema._zod.toJSONSchema = () => ({});
  try {
    return work();
  } finally {
    for (const schema of schemas.values()) delete schema._zod.toJSONSchema;
  }
}
