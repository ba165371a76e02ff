import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { explainForbidden } from '../permissions/restrict-callers';
import { graphqlErrorFormatter } from './format-error';
import { DOCUMENT_LIMITS } from './limits/limit-document';
import { operationLimits } from './limits/limit-operations';

/** Limits operations, maps errors and hides the schema in production. Call it in `register()`: the Apollo server is built after. */
export function secureGraphql(strapi: Core.Strapi): void {
  const { introspection } = settings(strapi).graphql;
  strapi.config.set('plugin::graphql.apolloServer', {
    introspection,
    // "Did you mean …" would tell the schema name by name.
    hideSchemaDetailsFromClientErrors: !introspection,
    // One request is one operation, so that limits count what they mean to count.
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    formatError: graphqlErrorFormatter({
      report: (error) => strapi.log.error(error),
      explain: (error) => explainForbidden(strapi, error),
    }),
    plugins: [operationLimits(strapi)],
  });
}
