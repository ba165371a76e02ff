import type { Core } from '@strapi/strapi';
import { bootAlone, type TestApp } from '../support/boot';
import type { TestDatabase } from '../support/test-database';

const STOCK_MIDDLEWARES = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

type Configuration = { resolversConfig?: Record<string, { middlewares?: unknown }> };

function withoutMiddlewares(configuration: Configuration): Configuration {
  const kept = Object.entries(configuration.resolversConfig ?? {}).filter(([, { middlewares }]) => !middlewares);
  return { ...configuration, resolversConfig: Object.fromEntries(kept) };
}

/** What the platform adds around reads is left out, so that what is left is Strapi with the same types. */
function leaveStock(strapi: Core.Strapi): void {
  strapi.config.set('middlewares', STOCK_MIDDLEWARES);
  Object.assign(strapi.documents, { use: () => strapi.documents });
  const { set } = strapi.config;
  strapi.config.set = (key, value) =>
    key === 'plugin::graphql.apolloServer' ? strapi.config : set.call(strapi.config, key, value);
  const contentApi = strapi.plugin('graphql').service('content-api') as { buildSchema(): unknown };
  const { buildSchema } = contentApi;
  Object.defineProperty(contentApi, 'buildSchema', { get: () => buildSchema, set() {} });
  const extension = strapi.plugin('graphql').service('extension') as unknown as {
    use(configuration: Configuration | ((tools: unknown) => Configuration)): unknown;
  };
  const use = extension.use.bind(extension);
  extension.use = (configuration) =>
    use(
      typeof configuration === 'function'
        ? (tools) => withoutMiddlewares(configuration(tools))
        : withoutMiddlewares(configuration),
    );
}

/** Boots the same types on the same data without the platform's middlewares, guards, languages and GraphQL. */
export function bootStockStrapi(on: TestDatabase): Promise<TestApp> {
  return bootAlone({ on, env: { JOBS: 'off', LOG_LEVEL: 'silent' }, beforeRegister: leaveStock });
}
