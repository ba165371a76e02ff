import type { Core } from '@strapi/strapi';
import { mergeLaterExtensions, type Configuration, type GeneratedExtension } from '../strapi/graphql/extension';
import { mergeByField, mergeValues } from './merge-by-field';

/**
 * The plugin merges what is added to the schema three times, each time copying all that it merged before. Here each goes
 * where it belongs, once; the result is the same.
 */
export function mergeGraphqlExtensionsOnce(strapi: Core.Strapi): void {
  mergeLaterExtensions(strapi, (earlier, later) => {
    const merged = {
      ...earlier,
      resolvers: mergeByField({}, earlier.resolvers),
      resolversConfig: { ...earlier.resolversConfig },
    };
    for (const configuration of later) add(merged, configuration);
    return merged;
  });
}

function add(
  merged: GeneratedExtension,
  { types, typeDefs, plugins, resolvers, resolversConfig }: Configuration,
): void {
  if (typeof typeDefs === 'string') merged.typeDefs.push(typeDefs);
  if (Array.isArray(types)) merged.types.push(...types);
  if (Array.isArray(plugins)) merged.plugins.push(...plugins);
  if (typeof resolvers === 'object') mergeByField(merged.resolvers, resolvers);
  // What was configured first for a field stays.
  for (const [field, config] of Object.entries(resolversConfig ?? {}))
    merged.resolversConfig[field] = mergeValues(config, merged.resolversConfig[field]);
}
