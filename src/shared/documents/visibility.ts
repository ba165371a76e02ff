import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { currentDoor } from '../context/door';
import { modelsOf } from '../models/model';
import { tableOf } from '../strapi/database/metadata';
import { takeStep } from './pipeline';
import { countRelated } from '../queries/count-related';
import { checkPublicQuery, searchFilters, type PublicQuery } from '../queries/public-query';
import { refuseHiddenOrder } from './hidden/hidden-order';
import { both, visibleFilters, type Filters, type Visibility } from './hidden/visible-filters';
import { visiblePopulate } from './hidden/visible-populate';

const READ_ACTIONS: readonly string[] = ['findOne', 'findMany', 'findFirst', 'count'];

const registered = new WeakMap<Core.Strapi, Map<string, () => Filters>>();

/**
 * Limits what the public API (REST and GraphQL) sees of a type to the documents that match `filters()`: in lists and
 * single reads, in what is populated, and in filters that lead through relations.
 * Staff in the admin and reads of ours by `strapi.db.query` see all. Call it in `register()`.
 */
export function registerVisibility(strapi: Core.Strapi, uid: UID.ContentType, filters: () => Filters): void {
  const known = registered.get(strapi);
  if (known) known.set(uid, filters);
  else {
    const types = new Map([[uid as string, filters]]);
    registered.set(strapi, types);
    hideInvisible(strapi, types);
  }
}

function hideInvisible(strapi: Core.Strapi, types: Map<string, () => Filters>): void {
  const visibility: Visibility = { getModel: modelsOf(strapi), filtersOf: (uid) => types.get(uid)?.() };
  takeStep(strapi, 'hide-invisible', async ({ uid, action, params }, next) => {
    if (READ_ACTIONS.includes(action) && currentDoor(strapi) === 'api') {
      refuseUnpublished(params);
      await countRelated(strapi, action, checkPublicQuery(visibility.getModel, uid, params));
      refuseHiddenOrder(visibility, uid, params.sort);
      searchPublicly(visibility, uid, params);
      const filters = both(visibleFilters(visibility, uid, params.filters), visibility.filtersOf(uid));
      if (filters !== undefined) params.filters = filters;
      if (params.populate) params.populate = visiblePopulate(visibility, uid, params.populate);
    }
    return next();
  });
}

/** What the public, members and API tokens see of a type; undefined where nothing of it is hidden, or nothing is public. */
export function publicFilters(strapi: Core.Strapi, uid: string): Filters | undefined {
  return registered.get(strapi)?.get(uid)?.();
}

/** What is visible of some types at a time. */
export interface VisibleThen {
  uids: readonly string[];
  as: string;
}

/** What is visible now of the types whose tables are read, of which a part may be hidden. */
export function visibleNow(strapi: Core.Strapi, tables: readonly string[]): VisibleThen {
  const uids = [...(registered.get(strapi)?.keys() ?? [])].filter((uid) => tables.includes(tableOf(strapi, uid)));
  return { uids, as: filtersOf(strapi, uids) };
}

/** Whether the same is visible still: some of it depends on the day. */
export function isVisibleStill(strapi: Core.Strapi, { uids, as }: VisibleThen): boolean {
  return filtersOf(strapi, uids) === as;
}

const filtersOf = (strapi: Core.Strapi, uids: readonly string[]): string =>
  JSON.stringify(uids.map((uid) => publicFilters(strapi, uid)));

/** Parameters by which Strapi gives drafts, or tells of which documents there are some. */
const OF_DRAFTS = ['publicationFilter', 'hasPublishedVersion', 'publicationState'] as const;

/** Drafts are for editors: neither the public nor members nor tokens read them, in whatever they are populated. */
function refuseUnpublished(params: PublicQuery): void {
  const path = params.status === 'draft' ? 'status' : OF_DRAFTS.find((name) => params[name] !== undefined);
  if (path === undefined) return;
  throw new AppError('invalid_input', 'The API gives what is published; drafts are read in the admin.', { path });
}

/** Strapi's own search looks into private attributes too, which would let anybody guess them letter by letter. */
function searchPublicly({ getModel }: Visibility, uid: string, params: PublicQuery): void {
  const { _q: text } = params;
  delete params._q;
  const model = getModel(uid);
  if (text === undefined || text === '' || !model) return;
  params.filters = both(params.filters, searchFilters(model, text));
}
