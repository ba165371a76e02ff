import type { Core, UID } from '@strapi/strapi';
import { registerVisibility } from '../documents/visibility';
import type { Filters } from '../documents/hidden/visible-filters';
import { contextOf } from '../http/context-of';
import { exposeInGraphql } from '../graphql/expose-types';
import { modelsOf } from '../models/model';
import { addCoreController, markAsRouted } from '../strapi/core/controllers';
import { addRouter } from '../strapi/core/routes';
import { keepAnswers } from '../read-cache/keep-answers';
import { addPublicPath, addPublicType } from '../read-cache/public-paths';
import { answerByPlans } from '../reads/answer-by-plans';
import { findDocuments } from './find-documents';
import { indexOrders } from './index-orders';
import { registerPermissions } from '../permissions/api-permissions';

/** A type that everybody may read: over REST as `/api/<context>/<plural>`, and over GraphQL. */
export interface PublicType {
  uid: UID.ContentType;
  /** Who sees it: everybody unless `member`. */
  readers?: 'public' | 'member';
  /**
   * Which documents are shown, e.g. `() => ({ isActive: true })`. Drafts and what is marked as deleted are never shown,
   * private attributes neither.
   */
  visible?: () => Filters;
  /** How many seconds browsers may show an answer before they ask again: 0, unless the type hardly ever changes. */
  maxAge?: number;
  /**
   * Attributes by which frontends put the list in order, where it may grow long: each gets an index, and so does the order
   * in which they came.
   */
  orders?: readonly string[];
  /** Read only through the types that refer to it: it needs permissions and visibility, and no routes of its own. */
  throughOthers?: boolean;
}

/** Where each action that reads a type lies; of a single type there is one document, at its singular name. */
function readingPaths(strapi: Core.Strapi, uid: UID.ContentType): Record<string, string> {
  const { kind, info } = strapi.contentType(uid);
  if (kind === 'singleType') return { find: `/${info.singularName}` };
  return { find: `/${info.pluralName}`, findOne: `/${info.pluralName}/:id` };
}

/** Not Strapi's own router: it would also say what they take and give, for which only the OpenAPI document asks. */
function addRoutes(strapi: Core.Strapi, uid: UID.ContentType): void {
  const context = contextOf(uid);
  const routes = Object.entries(readingPaths(strapi, uid)).map(([action, path]) => ({
    method: 'GET',
    path,
    handler: `${uid}.${action}`,
    config: {},
  }));
  const router = { type: 'content-api', prefix: `/${context}`, routes };
  addRouter(strapi, context, { name: uid.slice(uid.indexOf('.') + 1), router });
}

/** The routes of a type, and what answers them fast; what members see is never the same for everybody. */
function addReads(strapi: Core.Strapi, { uid, readers, maxAge = 0 }: PublicType): void {
  addRoutes(strapi, uid);
  const paths = readingPaths(strapi, uid);
  answerByPlans(strapi, uid, Object.keys(paths));
  if (readers === 'member') return;
  keepAnswers(strapi, uid, Object.keys(paths));
  addPublicPath(strapi, `/api/${contextOf(uid)}${paths.find}`, { uid, maxAge });
}

function addThroughOthers(strapi: Core.Strapi, { uid, readers }: PublicType): void {
  markAsRouted(strapi, uid, ['find', 'findOne']);
  if (readers !== 'member') addPublicType(strapi, uid);
}

/** Limits what is shown to published documents that `visible` means and that are not marked as deleted. */
function limit(strapi: Core.Strapi, { uid, visible }: PublicType): void {
  const { attributes = {}, options } = modelsOf(strapi)(uid) ?? {};
  const marked = 'deletedAt' in attributes && { deletedAt: { $null: true } };
  // Anybody may ask for `status=draft`, and a condition on a relation looks at drafts too.
  const drafts = options?.draftAndPublish === true && { publishedAt: { $notNull: true } };
  const filters = (): Filters => ({ ...marked, ...drafts, ...visible?.() });
  if (visible || marked || drafts) registerVisibility(strapi, uid, filters);
}

/**
 * Lets the public read types, with Strapi's own queries, in both languages, over REST and GraphQL. The visibility holds
 * while the context is off, too; call it in `register()` whether it is on or not, and say which.
 */
export function publishTypes(strapi: Core.Strapi, types: readonly PublicType[], { on }: { on: boolean }): void {
  for (const type of types) {
    const { uid, readers = 'public' } = type;
    limit(strapi, type);
    if (type.orders) indexOrders(strapi, uid, type.orders);
    if (!on) continue;
    const actions = Object.keys(readingPaths(strapi, uid)).map((action) => `${uid}.${action}`);
    const isList = strapi.contentType(uid).kind !== 'singleType';
    addCoreController(strapi, uid, isList ? { find: findDocuments(strapi, uid) } : {});
    if (type.throughOthers) addThroughOthers(strapi, type);
    else addReads(strapi, type);
    registerPermissions(strapi, { [readers]: actions });
    exposeInGraphql(strapi, uid);
  }
}
