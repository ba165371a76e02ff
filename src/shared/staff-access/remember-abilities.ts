import type { Core } from '@strapi/strapi';
import { stateOfPermissions, whenChangedHere } from '../permissions/state-of-permissions';
import { aroundAbilities, PERMISSION_TABLES, type EvaluatedAbility } from '../strapi/admin/abilities';

/** Conditions that depend on nothing but who calls. */
const OF_THE_CALLER = ['admin::is-creator', 'admin::has-same-role-as-creator'];
/** More people than work at a time; an ability takes some hundred kilobytes. The next one begins anew. */
const MOST = 100;

/**
 * What staff may do is evaluated when it changed, and not for every request. It is remembered as long as the permissions
 * of the roles are the same, which one small query tells, whichever process changed them. Conditions other than Strapi's
 * own may give something else each time: an ability with such a one is not remembered. Call it in `register()`.
 */
export function rememberAbilities(strapi: Core.Strapi): void {
  const known = new Map<string, EvaluatedAbility>();
  whenChangedHere(strapi, ['admin::permission', 'admin::role'], () => known.clear());
  aroundAbilities(strapi, async (user, evaluate) => {
    const roles = (user.roles ?? []).map(({ id }) => id).sort((one, other) => one - other);
    const key = [user.id, roles, await stateOfPermissions(strapi.db.connection, PERMISSION_TABLES, roles)].join(' ');
    const remembered = known.get(key);
    if (remembered) return remembered;
    const { ability, permissions } = await evaluate();
    if (permissions.some(({ conditions }) => conditions.some((name) => !OF_THE_CALLER.includes(name)))) return ability;
    if (known.size >= MOST) known.clear();
    known.set(key, ability);
    return ability;
  });
}
