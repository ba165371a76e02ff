import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

function registered(strapi: Core.Strapi): Map<string, z.ZodType> {
  return new Map(strapi.contentAPISchemaRegistry.entries() as Iterable<[string, z.ZodType]>);
}

/**
 * Does `work` while every schema that Strapi registered for a type is a short one. Its generator converts all of them
 * anew for each parameter and answer of each route, and all that they lead to: two minutes for 80 types. What they say
 * of documents is not used: they know neither null, nor `populate`, nor languages (`document-schemas.ts` does).
 */
export function withShortSchemas<T>(strapi: Core.Strapi, work: () => T): T {
  const schemas = registered(strapi);
  for (const schema of schemas.values()) schema._zod.toJSONSchema = () => ({});
  try {
    return work();
  } finally {
    for (const schema of schemas.values()) delete schema._zod.toJSONSchema;
  }
}
