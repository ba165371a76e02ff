import type { Core } from '@strapi/strapi';
import { stateOfPermissions, whenChangedHere } from '../permissions/state-of-permissions';
import {
  aroundAbilities,
  PERMISSION_TABLES,
  type EvaluatedAbility,
  type EvaluatedPermission,
} from '../strapi/admin/abilities';

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
  /** By the same keys: whoever asks while it is evaluated waits for that one, if it is remembered. */
  const evaluating = new Map<string, Promise<EvaluatedAbility | undefined>>();
  whenChangedHere(strapi, ['admin::permission', 'admin::role'], () => {
    known.clear();
    evaluating.clear();
  });
  aroundAbilities(strapi, async (user, evaluate) => {
    const roles = (user.roles ?? []).map(({ id }) => id).sort((one, other) => one - other);
    const state = await stateOfPermissions(strapi, PERMISSION_TABLES, { name: roles.join(), ids: roles });
    const key = [user.id, roles, state].join(' ');
    const remembered = known.get(key) ?? (await evaluating.get(key));
    if (remembered) return remembered;
    const found = evaluate();
    const lasting = found.then(
      ({ ability, permissions }) => (permissions.some(isConditional) ? undefined : ability),
      () => undefined,
    );
    evaluating.set(key, lasting);
    const kept = await lasting;
    if (evaluating.get(key) === lasting) {
      evaluating.delete(key);
      if (known.size >= MOST) known.clear();
      if (kept) known.set(key, kept);
    }
    return (await found).ability;
  });
}

const isConditional = ({ conditions }: EvaluatedPermission): boolean =>
  conditions.some((name) => !OF_THE_CALLER.includes(name));
