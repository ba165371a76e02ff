import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import { isRow, type AttributeSchema, type Row } from '../../models/model';
import { inherited, type GraphqlContext, type ResolveInfo, type Resolver, type ResolverCall } from '../execution';
import { exposedTypes } from '../exposed-types';
import { extendGraphql } from '../../strapi/graphql/extension';
import { readListArguments } from './list-arguments';
import { filesOf } from './related-files';
import { relatedDocuments, type RelatedQuery, type Relation } from './related-documents';

type RowId = string | number;
type Middleware = (next: Resolver, ...call: ResolverCall) => unknown;

/**
 * Reads the relations and media of all exposed types in a constant number of queries for each level of an operation,
 * where the plugin asks once for every parent, past the document service. Call it in `register()`.
 */
export function batchRelationsInGraphql(strapi: Core.Strapi): void {
  extendGraphql(strapi, ({ typeRegistry }) => {
    const resolversConfig: Record<string, { middlewares: Middleware[] }> = {};
    for (const { name, model } of exposedTypes(strapi, typeRegistry)) {
      for (const [attribute, schema] of Object.entries(model.attributes)) {
        const resolve = resolverOf(strapi, model.uid, { attribute, schema });
        if (!resolve) continue;
        resolversConfig[`${name}.${attribute}`] = { middlewares: [resolve] };
        resolversConfig[`${name}.${attribute}_connection`] = { middlewares: [asConnection(resolve)] };
      }
    }
    return { resolversConfig };
  });
}

interface Named {
  attribute: string;
  schema: AttributeSchema;
}

function resolverOf(strapi: Core.Strapi, uid: string, { attribute, schema }: Named): Middleware | undefined {
  if (schema.type === 'media') return mediaResolver(strapi, { uid, attribute, many: schema.multiple === true });
  if (schema.type !== 'relation' || !schema.target) return undefined;
  const many = schema.relation?.endsWith('Many') === true;
  return relationResolver(strapi, { uid, attribute, target: schema.target }, many);
}

function relationResolver(strapi: Core.Strapi, relation: Relation, many: boolean): Middleware {
  return async (next, ...[parent, args, context, info]) => {
    const id = rowIdOf(parent);
    if (id === undefined) return next(parent, args, context, info);
    const key = JSON.stringify([relation.uid, relation.attribute, args, inherited(context, info)]);
    const loader = loaderOf<Row[]>(context, key, async (rows) => {
      const query = await relatedQuery(strapi, relation, { args, many, context, info });
      return relatedDocuments(strapi, relation, { rows, query });
    });
    const found = await loader.load(id);
    return many ? found : (found[0] ?? null);
  };
}

interface Call {
  args: unknown;
  many: boolean;
  context: GraphqlContext;
  info: ResolveInfo;
}

async function relatedQuery(strapi: Core.Strapi, { target }: Relation, call: Call): Promise<RelatedQuery> {
  const from = inherited(call.context, call.info);
  if (!call.many) return { ...from, start: 0, limit: -1 };
  return { ...from, ...(await readListArguments(strapi, target, { args: call.args, auth: call.context.state.auth })) };
}

function mediaResolver(strapi: Core.Strapi, media: { uid: string; attribute: string; many: boolean }): Middleware {
  return async (next, ...[parent, args, context, info]) => {
    const id = rowIdOf(parent);
    // Lists of files that are filtered, sorted or paged are rare: the plugin's own resolver does it.
    if (id === undefined || hasArguments(args)) return next(parent, args, context, info);
    const loader = loaderOf<Row[]>(context, JSON.stringify([media.uid, media.attribute]), (rows) =>
      filesOf(strapi, media, rows),
    );
    const files = await loader.load(id);
    return media.many ? files : (files[0] ?? null);
  };
}

/** The relation's `_connection` field: the same list in an envelope, unless the plugin's own resolver made it. */
function asConnection(resolve: Middleware): Middleware {
  return async (...call) => {
    const resolved = await resolve(...call);
    return Array.isArray(resolved) ? { nodes: resolved } : resolved;
  };
}

function hasArguments(args: unknown): boolean {
  return (
    isRow(args) && Object.values(args).some((value) => value !== undefined && Object.keys(Object(value)).length > 0)
  );
}

/** The id of a stored row; what a resolver of ours made up has none. */
function rowIdOf(parent: unknown): RowId | undefined {
  const id = isRow(parent) ? parent.id : undefined;
  return typeof id === 'number' || typeof id === 'string' ? id : undefined;
}

const loaders = new WeakMap<GraphqlContext, Map<string, DataLoader<RowId, unknown>>>();

function loaderOf<T>(
  context: GraphqlContext,
  key: string,
  load: (rows: readonly RowId[]) => Promise<T[]>,
): DataLoader<RowId, T> {
  let known = loaders.get(context);
  if (!known) loaders.set(context, (known = new Map()));
  let loader = known.get(key) as DataLoader<RowId, T> | undefined;
  if (!loader) known.set(key, (loader = new DataLoader<RowId, T>(load)));
  return loader;
}
