import { generate } from '@strapi/openapi';
import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { documentSchemas } from './document-schemas';
import { withShortSchemas } from '../strapi/libraries/short-schemas';
import { describeReads } from './describe-reads';
import { describeOperation, ERROR_RESPONSES, ERROR_SCHEMA, type Operation } from './describe-operation';
import { publishedRoutes } from './published-routes';
import { tidySchemas } from './tidy-schemas';

interface GeneratedDocument {
  paths: Record<string, Record<string, Operation>>;
  [more: string]: unknown;
}

function describePaths(strapi: Core.Strapi, generated: GeneratedDocument['paths']): GeneratedDocument['paths'] {
  const routes = publishedRoutes(strapi);
  const paths: GeneratedDocument['paths'] = {};
  for (const [generatedPath, operations] of Object.entries(generated)) {
    for (const [method, operation] of Object.entries(operations)) {
      const route = routes.get(`${method} ${generatedPath}`);
      if (!route) continue;
      paths[route.path] = {
        ...paths[route.path],
        [method]: describeOperation(strapi, operation, { method, ...route }),
      };
    }
  }
  return paths;
}

/** The OpenAPI 3.1 document of what the public and members may call, from the routes and their contracts. */
export function buildOpenApiDocument(strapi: Core.Strapi): object {
  describeReads(strapi);
  const made: { document: object } = withShortSchemas(strapi, () => generate(strapi, { type: 'content-api' }));
  const document = made.document as GeneratedDocument;
  const { name } = settings(strapi).organization;
  return tidySchemas({
    openapi: '3.1.0',
    info: {
      title: `${name} API`,
      version: strapi.config.get<string>('info.version'),
      description:
        'Every list is asked for a page by `pagination[page]` and `pagination[pageSize]`, or by `pagination[after]` for what ' +
        'comes after `next` of `meta.pagination`. ' +
        'A query parameter that an operation does not name is refused with 400. `locale` takes any language tag; the ' +
        'header Content-Language says in which language the answer is. ' +
        'Money is in integer hundredths with its currency beside it; instants are UTC.',
    },
    servers: [{ url: `${strapi.config.get<string>('server.url').replace(/\/$/, '')}/api` }],
    security: [{ bearerAuth: [] }],
    paths: describePaths(strapi, document.paths),
    components: {
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      responses: ERROR_RESPONSES,
      schemas: { ...documentSchemas(strapi), Error: ERROR_SCHEMA },
    },
  });
}
