import type { Core } from '@strapi/strapi';
import type { Row } from '../../models/model';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface FieldBuilder {
  field(name: string, config: { type: unknown; description: string; resolve(parent: Row): unknown }): void;
}

/** What we use of the library by which the plugin builds its schema. */
export interface Nexus {
  extendType(config: { type: string; definition(builder: FieldBuilder): void }): unknown;
  nonNull(type: unknown): unknown;
  list(type: unknown): unknown;
}

/** The plugin's registry of the types in the schema that it builds. */
export interface TypeRegistry {
  has(name: string): boolean;
}

export interface ExtensionTools {
  nexus: Nexus;
  typeRegistry: TypeRegistry;
}

/** What may be switched off in the automatic schema of a type. */
export interface ShadowCrud {
  disable(): void;
  disableQueries(): void;
  disableMutations(): void;
  field(name: string): { disable(): void; disableFilters(): void };
}

/** What an extension says. */
export interface Configuration {
  types?: unknown[];
  typeDefs?: string;
  plugins?: unknown[];
  resolvers?: Record<string, unknown>;
  /** Permissions, policies and middlewares by `Type.field`. */
  resolversConfig?: Record<string, unknown>;
}

export type Registered = Configuration | ((tools: object) => Configuration);

/** All that was added, put together. */
export interface GeneratedExtension {
  types: unknown[];
  typeDefs: string[];
  plugins: unknown[];
  resolvers: Record<string, unknown>;
  resolversConfig: Record<string, unknown>;
}

interface ExtensionService {
  use(configuration: Registered): unknown;
  shadowCRUD(uid: string): ShadowCrud;
  generate(tools: { typeRegistry: unknown }): GeneratedExtension;
}

function extensionOf(strapi: Core.Strapi): ExtensionService {
  return strapi.plugin('graphql').service('extension') as unknown as ExtensionService;
}

export const seam: Seam = {
  of: '@strapi/plugin-graphql',
  since: '5.54.0',
  reaches: 'replaces `use` and `generate` of its service extension; calls them and `shadowCRUD`',
  why: 'The plugin adds several configurations for each type to an extension and merges them three times, each time copying all that it merged before; what they add up to it tells to itself only.',
  parts: (strapi) => [
    {
      name: 'service extension of graphql',
      object: extensionOf(strapi),
      methods: { use: 1, generate: 1, shadowCRUD: 1 },
    },
  ],
};

/** Adds to the GraphQL schema: SDL, resolvers, their configuration, types. Call it in `register()`. */
export function extendGraphql(strapi: Core.Strapi, configuration: object | ((tools: ExtensionTools) => object)): void {
  extensionOf(strapi).use(configuration as Registered);
}

/** The switches of one type's automatic schema. */
export function shadowCrudOf(strapi: Core.Strapi, uid: string): ShadowCrud {
  return extensionOf(strapi).shadowCRUD(uid);
}

/** What all extensions, the plugins' included, add up to. */
export function generatedExtension(strapi: Core.Strapi, typeRegistry: TypeRegistry): GeneratedExtension {
  return extensionOf(strapi).generate({ typeRegistry });
}

/**
 * Lets `merge` put together what is added from now on, after what the plugin has put together of what came before. Call
 * it in `register()`, before the contexts.
 */
export function mergeLaterExtensions(
  strapi: Core.Strapi,
  merge: (earlier: GeneratedExtension, later: readonly Configuration[]) => GeneratedExtension,
): void {
  const extension = extensionOf(strapi);
  const later: Registered[] = [];
  let tools: object = {};
  // The plugin's own tools (it brings the library that they consist of) are shown to functions only.
  extension.use((given: object) => {
    tools = given;
    return {};
  });
  const resolved = (configuration: Registered): Configuration =>
    typeof configuration === 'function' ? configuration(tools) : configuration;
  replaceMethods(strapi, extension, {
    use: () => (configuration) => {
      later.push(configuration);
      return extension;
    },
    generate: (generate) => (given) => merge(generate(given), [...later].map(resolved)),
  });
}
