import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../shared/context/request-context';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { now } from '../../../shared/time/clock';

/** Who saw to an error is stamped, not typed in. */
const resolveError: WriteRule = async ({ strapi, data, existing }, next) => {
  const before = await existing();
  if (data.resolved === true && !before?.resolved) {
    const actor = currentActor();
    Object.assign(data, { resolvedAt: now(strapi).toISOString(), resolvedBy: actor.label ?? actor.id ?? actor.kind });
  }
  if (data.resolved === false) Object.assign(data, { resolvedAt: null, resolvedBy: null });
  return next();
};

/** Of an error, staff say whether it is resolved. */
export function guardMachineRows(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: 'api::analytics.error-log',
    rules: { update: resolveError },
  });
}
