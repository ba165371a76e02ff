import type { Core } from '@strapi/strapi';
import {
  hasTrashMark,
  visiblePopulate,
  whereNotTrashed,
  type GetAttributes,
  type Populate,
} from '../../domain/visible-populate';
import { seesTrash } from './trash-scope';
import { isStoredType, storedType } from '../../../../shared/strapi/database/metadata';
import { onQueries } from '../../../../shared/strapi/core/query-events';

interface Query {
  where?: unknown;
  populate?: Populate;
}

/**
 * Leaves trashed rows out of every query of Strapi's query engine: lists, single reads, counts, populated relations.
 * The document service, REST, GraphQL, the content manager and its relation pickers all read through it.
 */
export function hideTrashed(strapi: Core.Strapi): void {
  const getAttributes: GetAttributes = (uid) =>
    isStoredType(strapi, uid) ? storedType(strapi, uid).attributes : undefined;

  const hide = (event: { model: { uid: string }; params?: Query }): void => {
    const { params, model } = event;
    if (!params || seesTrash()) return;
    if (hasTrashMark(getAttributes(model.uid))) params.where = whereNotTrashed(params.where);
    if (params.populate) params.populate = visiblePopulate(model.uid, params.populate, getAttributes);
  };
  onQueries(strapi, { beforeFindOne: hide, beforeFindMany: hide, beforeCount: hide });
}
