import type { Core, UID } from '@strapi/strapi';
import { shadowCrudOf } from '../strapi/graphql/extension';

const exposed = new WeakMap<Core.Strapi, Set<string>>();

const FILE = 'plugin::upload.file';

/** Types that others refer to; they are read through them only. */
const READ_THROUGH = [
  FILE,
  // The plugin's mutations are built from these; what of them is public shows in public-schema.ts.
  'plugin::users-permissions.user',
  'plugin::users-permissions.role',
  'plugin::users-permissions.permission',
];

/** Lets GraphQL read a type, under the permissions and visibility that REST has. Call it in a context's `register()`. */
export function exposeInGraphql(strapi: Core.Strapi, uid: UID.ContentType): void {
  exposed.set(strapi, (exposed.get(strapi) ?? new Set()).add(uid));
}

/** Takes all that nobody exposed, and every automatic mutation, out of the GraphQL schema. Call it after the contexts' `register()`. */
export function limitGraphqlTypes(strapi: Core.Strapi): void {
  for (const uid of Object.keys(strapi.contentTypes)) {
    const crud = shadowCrudOf(strapi, uid);
    if (exposed.get(strapi)?.has(uid)) {
      crud.disableMutations();
      // The other language is laid over the English row; the row itself is the editors'.
      crud.field('localizations').disable();
    } else if (READ_THROUGH.includes(uid)) {
      crud.disableQueries();
      crud.disableMutations();
    } else crud.disable();
  }
  // From a file to whatever uses it, visible or not.
  shadowCrudOf(strapi, FILE).field('related').disable();
  shadowCrudOf(strapi, FILE).field('provider_metadata').disable();
}
