import type { Core } from '@strapi/strapi';

export type ApiRole = 'public' | 'member';

/** Actions by role, e.g. `{ public: ['api::experts.consultant.find'] }`. A member may also do all that the public may. */
export type ApiPermissions = Partial<Record<ApiRole, readonly string[]>>;

const declared = new WeakMap<Core.Strapi, Map<ApiRole, Set<string>>>();

function declaredBy(strapi: Core.Strapi): Map<ApiRole, Set<string>> {
  let roles = declared.get(strapi);
  if (!roles) {
    roles = new Map([
      ['public', new Set()],
      ['member', new Set()],
    ]);
    declared.set(strapi, roles);
  }
  return roles;
}

/** Declares what the public and members may call; called in a context's `register()`, seeded at the end of the boot. */
export function registerPermissions(strapi: Core.Strapi, permissions: ApiPermissions): void {
  const roles = declaredBy(strapi);
  for (const action of permissions.public ?? []) roles.get('public')?.add(action);
  for (const action of permissions.member ?? []) roles.get('member')?.add(action);
}

/** All actions that contexts declared for a role; a member may also do all that the public may. */
export function declaredPermissions(strapi: Core.Strapi, role: ApiRole): string[] {
  const roles = declaredBy(strapi);
  const own = [...(roles.get(role) ?? [])];
  return role === 'member' ? [...new Set([...(roles.get('public') ?? []), ...own])] : own;
}
