import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const reference = (id: string): string => `#/components/schemas/${id}`;

type Schemas = Record<string, object>;

function convert(schemas: ReadonlyMap<string, z.ZodType>): Schemas {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of schemas) registry.add(schema, { id });
  const converted = z.toJSONSchema(registry, { target: 'draft-2020-12', io: 'output', uri: reference });
  return Object.fromEntries(Object.entries(converted.schemas).map(([id, { $id: _own, ...schema }]) => [id, schema]));
}

function registered(strapi: Core.Strapi): Map<string, z.ZodType> {
  return new Map(strapi.contentAPISchemaRegistry.entries() as Iterable<[string, z.ZodType]>);
}

/** The schemas of documents by name. Converting one may register those that it leads to, until all are there. */
export function componentSchemas(strapi: Core.Strapi): Schemas {
  for (;;) {
    const before = registered(strapi);
    const schemas = convert(before);
    if (registered(strapi).size === before.size) return schemas;
  }
}

/**
 * Does `work` while every registered schema is a reference to its component. Strapi's generator converts all of them
 * anew for each parameter and answer of each route, and all that they lead to: two minutes for 80 types.
 */
export function withReferences<T>(strapi: Core.Strapi, work: () => T): T {
  const schemas = registered(strapi);
  for (const [id, schema] of schemas) schema._zod.toJSONSchema = () => ({ $ref: reference(id) });
  try {
    return work();
  } finally {
    for (const schema of schemas.values()) delete schema._zod.toJSONSchema;
  }
}
