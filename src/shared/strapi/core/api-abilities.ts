import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface Permission {
  action: string;
}

interface Engine {
  generateAbility(permissions: readonly Permission[], options?: object): Promise<object>;
}

const engineOf = (strapi: Core.Strapi): Engine =>
  (strapi.contentAPI.permissions as unknown as { engine: Engine }).engine;

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches: 'replaces `generateAbility` of the engine of `strapi.contentAPI.permissions`',
  why: 'For every request of the API all actions of the caller’s role are evaluated anew, each through five hooks, though they are nothing but names.',
  parts: (strapi) => [
    { name: 'engine of contentAPI.permissions', object: engineOf(strapi), methods: { generateAbility: 1 } },
  ],
};

/** More than there are roles and tokens with rights of their own; the next one begins anew. */
const MOST = 200;

/**
 * Evaluates a list of actions once; lists with anything else are left to Strapi. What a role may do is read for each
 * request as before. Call it in `register()`.
 */
export function evaluateActionsOnce(strapi: Core.Strapi): void {
  const known = new Map<string, object>();
  replaceMethods(strapi, engineOf(strapi), {
    generateAbility: (generate) => async (permissions, options) => {
      const isPlain = options === undefined && permissions.every((permission) => Object.keys(permission).length === 1);
      if (!isPlain) return generate(permissions, options);
      const key = permissions.map(({ action }) => action).join('\n');
      const remembered = known.get(key);
      if (remembered) return remembered;
      const ability = await generate(permissions);
      if (known.size >= MOST) known.clear();
      known.set(key, ability);
      return ability;
    },
  });
}
