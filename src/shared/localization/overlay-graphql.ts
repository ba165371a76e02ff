import type { Core } from '@strapi/strapi';
import { isRow, modelsOf, type ModelSchema, type Row } from '../documents/model';
import { overlayGerman } from './german-rows';
import { isLocalizedModel, OVERLAY_LOCALE } from './locales';
import { FALLBACKS, isPresent } from './overlay';

interface FieldBuilder {
  field(name: string, config: { type: unknown; description: string; resolve(parent: Row): unknown }): void;
}

/** What this needs of the nexus library and of the registry that the GraphQL plugin hands to its extensions. */
interface ExtensionArguments {
  nexus: {
    extendType(config: { type: string; definition(builder: FieldBuilder): void }): unknown;
    nonNull(type: unknown): unknown;
    list(type: unknown): unknown;
  };
  typeRegistry: { has(name: string): boolean };
}

interface GraphqlContext {
  rootQueryArgsByPath?: Map<string | number, { locale?: unknown }>;
}

interface ResolveInfo {
  path: { key: string | number; prev?: ResolveInfo['path'] };
}

type Resolver = (parent: Row, args: unknown, ...rest: [GraphqlContext, ResolveInfo]) => unknown;

/**
 * Brings the German overlay to GraphQL: relations, which the plugin loads past the document service, are overlaid like
 * their root, and every localized type has the field `localeFallbacks`. Call it in `register`.
 */
export function registerOverlayInGraphql(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('graphql') as ReturnType<Core.Strapi['plugin']> | undefined;
  if (!plugin) return;
  const extension = plugin.service('extension') as { use(config: (args: ExtensionArguments) => object): void };
  extension.use((args) => ({
    types: fallbackFields(strapi, args),
    resolversConfig: relationMiddlewares(strapi, args),
  }));
}

function fallbackFields(strapi: Core.Strapi, { nexus, typeRegistry }: ExtensionArguments): unknown[] {
  return exposedTypes(strapi, typeRegistry)
    .filter(({ model }) => isLocalizedModel(model))
    .map(({ name }) =>
      nexus.extendType({
        type: name,
        definition: (builder) =>
          builder.field(FALLBACKS, {
            type: nexus.nonNull(nexus.list(nexus.nonNull('String'))),
            description: 'The attributes of a German answer that have no German value and are English',
            resolve: (parent) => parent[FALLBACKS] ?? [],
          }),
      }),
    );
}

function relationMiddlewares(strapi: Core.Strapi, { typeRegistry }: ExtensionArguments): Record<string, object> {
  const getModel = modelsOf(strapi);
  const configs: Record<string, object> = {};
  for (const { name, model } of exposedTypes(strapi, typeRegistry)) {
    for (const [attribute, { type, target }] of Object.entries(model.attributes)) {
      if (type !== 'relation' || !target || !isLocalizedModel(getModel(target))) continue;
      const middlewares = [overlayResolved(strapi, target)];
      configs[`${name}.${attribute}`] = { middlewares };
      configs[`${name}.${attribute}_connection`] = { middlewares };
    }
  }
  return configs;
}

function exposedTypes(strapi: Core.Strapi, registry: ExtensionArguments['typeRegistry']) {
  const { naming } = strapi.plugin('graphql').service('utils') as { naming: { getTypeName(model: unknown): string } };
  return [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)]
    .map((model) => ({
      name: model.modelType === 'component' ? model.globalId : naming.getTypeName(model),
      model: model as unknown as ModelSchema,
    }))
    .filter(({ name }) => registry.has(name));
}

/** Overlays what a relation's resolver gave when the answer is a German one. */
function overlayResolved(strapi: Core.Strapi, target: string) {
  const collect = batches(strapi);
  return async (next: Resolver, ...call: Parameters<Resolver>): Promise<unknown> => {
    const resolved = await next(...call);
    const [, , context, info] = call;
    const rows = rowsOf(resolved);
    if (rows.length > 0 && isGerman(context, info)) await collect(context, { uid: target, rows });
    return resolved;
  };
}

function isGerman(context: GraphqlContext, { path }: ResolveInfo): boolean {
  let root = path;
  while (root.prev) root = root.prev;
  return context.rootQueryArgsByPath?.get(root.key)?.locale === OVERLAY_LOCALE;
}

/** A relation resolves to a row, a list, or an envelope of either. */
function rowsOf(resolved: unknown): Row[] {
  if (Array.isArray(resolved)) return resolved.filter(isRow);
  if (!isRow(resolved)) return [];
  if ('nodes' in resolved) return rowsOf(resolved.nodes);
  if ('value' in resolved && 'info' in resolved) return rowsOf(resolved.value);
  return isPresent(resolved.documentId) ? [resolved] : [];
}

interface Batch {
  rows: Map<string, Row[]>;
  done: Promise<void>;
}

const pending = new WeakMap<GraphqlContext, Batch>();

/** Gathers the rows that one operation resolves at about the same time and overlays them together, not one by one. */
function batches(strapi: Core.Strapi) {
  return (context: GraphqlContext, { uid, rows }: { uid: string; rows: Row[] }): Promise<void> => {
    const batch = pending.get(context) ?? startBatch(strapi, context);
    batch.rows.set(uid, [...(batch.rows.get(uid) ?? []), ...rows]);
    return batch.done;
  };
}

function startBatch(strapi: Core.Strapi, context: GraphqlContext): Batch {
  const rows = new Map<string, Row[]>();
  const run = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    pending.delete(context);
    for (const [uid, answer] of rows) await overlayGerman(strapi, uid, { answer, status: 'published' });
  };
  const batch = { rows, done: run() };
  pending.set(context, batch);
  return batch;
}
