import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { batchRelationsInGraphql } from './relations/batch-relations';
import { limitGraphqlTypes } from './expose-types';
import { addFallbackFields } from './relations/fallback-fields';
import { protectMe } from './protect-me';
import { publishSchema } from './public-schema';
import { leaveUnserved } from '../strapi/graphql/built-schema';

/** Everything of GraphQL that is not of one context. Call it in `register()`, after those of the contexts. */
export function registerGraphql(strapi: Core.Strapi): void {
  limitGraphqlTypes(strapi);
  addFallbackFields(strapi);
  batchRelationsInGraphql(strapi);
  protectMe(strapi);
  publishSchema(strapi);
  if (!settings(strapi).graphql.enabled) leaveUnserved(strapi);
}
