import type { Core, UID } from '@strapi/strapi';

const exposed = new WeakMap<Core.Strapi, Set<string>>();

interface ShadowCrud {
  disable(): void;
  disableQueries(): void;
  disableMutations(): void;
}

interface GraphqlExtension {
  shadowCRUD(uid: string): ShadowCrud;
}

/** Types that others refer to; they are read through them only. */
const READ_THROUGH = [
  'plugin::upload.file',
  // The login mutations of Users & Permissions are built from these.
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
  const extension = strapi.plugin('graphql').service('extension') as unknown as GraphqlExtension;
  for (const uid of Object.keys(strapi.contentTypes)) {
    const crud = extension.shadowCRUD(uid);
    if (exposed.get(strapi)?.has(uid)) crud.disableMutations();
    else if (READ_THROUGH.includes(uid)) {
      crud.disableQueries();
      crud.disableMutations();
    } else crud.disable();
  }
}
