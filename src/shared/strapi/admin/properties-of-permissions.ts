import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

type Handler = (context: object) => unknown;

interface Hook {
  getHandlers(): Handler[];
  call(context: object): Promise<unknown[]>;
}

const hookOf = (strapi: Core.Strapi): Hook =>
  (strapi.service('admin::permission') as unknown as { actionProvider: { hooks: { appliesPropertyToSubject: Hook } } })
    .actionProvider.hooks.appliesPropertyToSubject;

export const seam: Seam = {
  of: '@strapi/admin',
  since: '5.54.0',
  reaches: 'replaces `call` of the hook `appliesPropertyToSubject` of the actions of the service `admin::permission`',
  why: 'It copies what it asks about for each handler, and an action lists all content types: whether languages apply is asked for each of some thousand permissions, several times at a boot. The handlers only read.',
  parts: (strapi) => [
    { name: 'hook appliesPropertyToSubject', object: hookOf(strapi), methods: { getHandlers: 0, call: 1 } },
  ],
};

/** Asks whether properties apply to permissions without copies of the lists of all types. Call it in `register()`. */
export function askPropertiesWithoutCopies(strapi: Core.Strapi): void {
  const hook = hookOf(strapi);
  replaceMethods(strapi, hook, {
    call: () => (context) => Promise.all(hook.getHandlers().map((handler) => handler(context))),
  });
}
