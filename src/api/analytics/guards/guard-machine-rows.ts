import type { Core, UID } from '@strapi/strapi';
import { currentActor } from '../../../shared/context/request-context';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { now } from '../../../shared/time/clock';

/** What trackers report and what jobs count. */
const MACHINE_WRITTEN = [
  'analytics-snapshot',
  'cohort-analytics',
  'conversion',
  'ecommerce-event',
  'event',
  'experiment-participant',
  'funnel-analytics',
  'heatmap-click',
  'page-view',
  'performance-metric',
  'product-analytics',
  'revenue-analytics',
  'search-query',
  'segment-analytics',
  'visit',
];

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

/** What happened is not edited; of an error, staff say whether it is resolved. */
export function guardMachineRows(strapi: Core.Strapi): void {
  for (const type of MACHINE_WRITTEN) {
    registerGuard(strapi, { uid: `api::analytics.${type}` as UID.ContentType, staffEditable: [] });
  }
  registerGuard(strapi, {
    uid: 'api::analytics.error-log',
    staffEditable: ['resolved'],
    rules: { update: resolveError },
  });
}
