import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface ContentApi {
  buildSchema(): GraphQLSchema;
}

interface Plugin {
  bootstrap: (context: object) => Promise<void>;
}

const contentApiOf = (strapi: Core.Strapi): ContentApi =>
  strapi.plugin('graphql').service('content-api') as unknown as ContentApi;

const pluginOf = (strapi: Core.Strapi): Plugin => strapi.plugin('graphql') as unknown as Plugin;

export const seam: Seam = {
  of: '@strapi/plugin-graphql',
  since: '5.54.0',
  reaches: 'replaces `buildSchema` of its service content-api, and its `bootstrap` where GraphQL is off',
  why: 'Plugins add mutations that nobody may call and types that would tell what there is; no switch takes them out. Without its bootstrap no schema is built and no path is served.',
  parts: (strapi) => [
    { name: 'service content-api of graphql', object: contentApiOf(strapi), methods: { buildSchema: 0 } },
    { name: 'the plugin graphql', object: pluginOf(strapi), methods: { bootstrap: 0 } },
  ],
};

/** Serves what `change` makes of the schema that the plugin builds. Call it in `register()`. */
export function changeSchema(strapi: Core.Strapi, change: (schema: GraphQLSchema) => GraphQLSchema): void {
  replaceMethods(strapi, contentApiOf(strapi), { buildSchema: (build) => () => change(build()) });
}

/** Builds no schema and serves none. Call it in `register()`. */
export function leaveUnserved(strapi: Core.Strapi): void {
  replaceMethods(strapi, pluginOf(strapi), { bootstrap: () => () => Promise.resolve() });
}
