import type { Core } from '@strapi/strapi';
import type { Row } from '../documents/model';

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

/** All that was added, put together. */
export interface GeneratedExtension {
  /** Permissions, policies and middlewares by `Type.field`. */
  resolversConfig: Record<string, object>;
}

interface ExtensionService {
  use(configuration: object | ((tools: ExtensionTools) => object)): void;
  shadowCRUD(uid: string): ShadowCrud;
  generate(tools: { typeRegistry: TypeRegistry }): GeneratedExtension;
}

function extensionOf(strapi: Core.Strapi): ExtensionService {
  return strapi.plugin('graphql').service('extension') as unknown as ExtensionService;
}

/** Adds to the GraphQL schema: SDL, resolvers, their configuration, types. Call it in `register()`. */
export function extendGraphql(strapi: Core.Strapi, configuration: object | ((tools: ExtensionTools) => object)): void {
  extensionOf(strapi).use(configuration);
}

/** The switches of one type's automatic schema. */
export function shadowCrudOf(strapi: Core.Strapi, uid: string): ShadowCrud {
  return extensionOf(strapi).shadowCRUD(uid);
}

/** What all extensions, the plugins' included, add up to. */
export function generatedExtension(strapi: Core.Strapi, typeRegistry: TypeRegistry): GeneratedExtension {
  return extensionOf(strapi).generate({ typeRegistry });
}
