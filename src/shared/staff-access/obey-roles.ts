import type { Core } from '@strapi/strapi';
import { both } from '../documents/hidden/visible-filters';
import { isRow, modelsOf } from '../models/model';
import {
  aroundPermissionsManager,
  type AskedManager,
  type Manager,
  type Query,
} from '../strapi/admin/permissions-manager';
import { configurationOf } from '../strapi/content-manager/configuration-of-forms';
import { checkStaffQuery } from './check-query';
import { isEntryType, readerOf } from './reader';
import { refuseDropped, writtenBy } from './refuse-dropped';
import { refuseUnreadTargets } from './refuse-unread-targets';
import { staffSearchFilters } from './search-filters';
import { shownRows } from './shown-rows';

/**
 * Lets every admin endpoint of Strapi read, filter, sort and search by what the roles of its caller see, and no more, and
 * refuse what it would not write. Call it in `register()`.
 */
export function obeyRolesEverywhere(strapi: Core.Strapi): void {
  aroundPermissionsManager(strapi, (asked, manager) => obedient(strapi, asked, manager));
}

function obedient(strapi: Core.Strapi, { ability, model: uid }: AskedManager, manager: Manager): Partial<Manager> {
  const getModel = modelsOf(strapi);
  const reader = readerOf(strapi, ability);
  if (!reader.knows(uid)) return {};
  const check = (query: Query) => checkStaffQuery({ getModel, reader, uid }, query);
  const search = ({ _q: text, ...query }: Query): Query => {
    const model = getModel(uid);
    if (text === undefined || text === '' || !model) return query;
    return { ...query, filters: both(query.filters, staffSearchFilters(reader, model, text)) };
  };
  const { validateQuery, sanitizeQuery, sanitizeOutput, sanitizeInput } = manager;
  return {
    validateQuery: async (query: Query, options?: object) => {
      check(query);
      return validateQuery(query, options);
    },
    sanitizeQuery: async (query: Query, options?: object) => {
      const asked = await withoutDefaults(strapi, { uid, seen: reader.fieldsOf(uid) }, query);
      check(asked);
      return search(await sanitizeQuery(asked, options));
    },
    sanitizeOutput: async (data: unknown, options?: object) =>
      shownRows({ getModel, reader }, { uid }, await sanitizeOutput(data, options)),
    sanitizeInput: async (data: unknown, options?: { subject?: unknown }) => {
      const kept = await sanitizeInput(data, options);
      if (isEntryType(getModel(uid))) {
        const subject = options?.subject;
        await refuseDropped(strapi, { uid, sent: data, kept, subject });
        if (isRow(kept)) await refuseUnreadTargets(strapi, reader, writtenBy(strapi, { uid, subject, sent: kept }));
      }
      return kept;
    },
  };
}

/** Where Strapi asks for what was written last, of every type at once. */
const DASHBOARD = '/content-manager/homepage/';

/**
 * A list is opened in the order that the settings of its type say, and the dashboard calls an entry by the attribute that
 * they say, whoever looks: what a role does not read, or nobody does, is left out. Whoever asks for it elsewhere is told.
 */
async function withoutDefaults(
  strapi: Core.Strapi,
  { uid, seen }: { uid: string; seen: ReadonlySet<string> },
  query: Query,
): Promise<Query> {
  const model = modelsOf(strapi)(uid);
  const { sort, fields, ...rest } = query;
  const [order = ''] = typeof sort === 'string' ? sort.split(':') : [];
  const isDashboard = strapi.requestContext.get()?.path.startsWith(DASHBOARD) === true;
  const selected: unknown[] = Array.isArray(fields) && isDashboard ? fields : [];
  const isUnseen = (name: unknown): boolean =>
    typeof name === 'string' && !seen.has(name) && Object.hasOwn(model?.attributes ?? {}, name);
  if (![order, ...selected].some(isUnseen)) return query;
  const { settings } = await configurationOf(strapi, uid);
  const isDefault = (name: unknown, setting: string | undefined): boolean => isUnseen(name) && name === setting;
  return {
    ...rest,
    ...('sort' in query && !isDefault(order, settings.defaultSortBy) && { sort }),
    ...('fields' in query && {
      fields: isDashboard ? selected.filter((name) => !isDefault(name, settings.mainField)) : fields,
    }),
  };
}
