import type { Core } from '@strapi/strapi';
import { mergeByField, mergeValues, type ByTypeAndField } from './merge-by-field';

interface Configuration {
  types?: unknown[];
  typeDefs?: string;
  plugins?: unknown[];
  resolvers?: ByTypeAndField;
  resolversConfig?: Record<string, unknown>;
}

interface Generated {
  types: unknown[];
  typeDefs: string[];
  plugins: unknown[];
  resolvers: ByTypeAndField;
  resolversConfig: Record<string, unknown>;
}

type Registered = Configuration | ((tools: object) => Configuration);

interface ExtensionService {
  use(configuration: Registered): unknown;
  generate(tools: { typeRegistry: unknown }): Generated;
}

/**
 * The plugin adds several configurations for each type to an extension and merges them three times, each time copying
 * all that it merged before. Here each goes where it belongs, once; the result is the same.
 */
export function mergeGraphqlExtensionsOnce(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension') as unknown as ExtensionService;
  const generateEarlier = extension.generate.bind(extension);
  const later: Registered[] = [];
  let tools: object = {};
  // The plugin's own tools (it brings the library that they consist of) are shown to functions only.
  extension.use((given: object) => {
    tools = given;
    return {};
  });
  extension.use = (configuration) => {
    later.push(configuration);
    return extension;
  };
  extension.generate = (given) => {
    const earlier = generateEarlier(given);
    const merged = {
      ...earlier,
      resolvers: mergeByField({}, earlier.resolvers),
      resolversConfig: { ...earlier.resolversConfig },
    };
    for (const configuration of [...later]) add(merged, resolved(configuration, tools));
    return merged;
  };
}

function resolved(configuration: Registered, tools: object): Configuration {
  return typeof configuration === 'function' ? configuration(tools) : configuration;
}

function add(merged: Generated, { types, typeDefs, plugins, resolvers, resolversConfig }: Configuration): void {
  if (typeof typeDefs === 'string') merged.typeDefs.push(typeDefs);
  if (Array.isArray(types)) merged.types.push(...types);
  if (Array.isArray(plugins)) merged.plugins.push(...plugins);
  if (typeof resolvers === 'object') mergeByField(merged.resolvers, resolvers);
  // What was configured first for a field stays.
  for (const [field, config] of Object.entries(resolversConfig ?? {}))
    merged.resolversConfig[field] = mergeValues(config, merged.resolversConfig[field]);
}
