import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { batchRelationsInGraphql } from './relations/batch-relations';
import { limitGraphqlTypes } from './expose-types';
import { addFallbackFields } from './relations/fallback-fields';
import { protectMe } from './login-mutations';
import { publishSchema } from './public-schema';

/** Everything of GraphQL that is not of one context. Call it in `register()`, after those of the contexts. */
export function registerGraphql(strapi: Core.Strapi): void {
  limitGraphqlTypes(strapi);
  addFallbackFields(strapi);
  batchRelationsInGraphql(strapi);
  protectMe(strapi);
  publishSchema(strapi);
  if (!settings(strapi).graphql.enabled) leaveUnserved(strapi);
}

/** The plugin's bootstrap builds the schema, which is much of a boot, and opens its path. */
function leaveUnserved(strapi: Core.Strapi): void {
  strapi.plugin('graphql').bootstrap = () => Promise.resolve();
}
