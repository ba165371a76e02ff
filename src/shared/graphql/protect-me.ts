import type { Core } from '@strapi/strapi';
import { extendGraphql } from '../strapi/graphql/extension';

/** The plugin answers `me` with an error of ours to who is not logged in; REST refuses. Call it in `register()`. */
export function protectMe(strapi: Core.Strapi): void {
  extendGraphql(strapi, {
    resolversConfig: { 'Query.me': { auth: { scope: ['plugin::users-permissions.user.me'] } } },
  });
}
