import type { Core } from '@strapi/strapi';
import { both } from '../documents/hidden/visible-filters';
import { modelsOf } from '../documents/model';
import { checkStaffQuery, type StaffQuery } from '../staff-access/check-query';
import { isEntryType, readerOf, type Ability } from '../staff-access/reader';
import { refuseDropped } from '../staff-access/refuse-dropped';
import { staffSearchFilters } from '../staff-access/search-filters';
import { shownRows } from '../staff-access/shown-rows';

/*
 * All admin endpoints of Strapi that read rows by a query of the client ask one part of it what the roles allow: the
 * permissions manager (5.54). It takes out silently what a role does not read, but looks at the document itself only:
 * conditions and orders that lead through a relation ask anything of any type, a search looks into every column, and of
 * a type on which a role has no right at all it allows everything. The relation pickers ask with just that. Of what is
 * written it takes out silently, too, what the role does not write, and answers as if it were saved.
 */

type Query = StaffQuery & Record<string, unknown>;

interface Options {
  ability: Ability;
  action?: string;
  model: string;
}

interface Manager {
  validateQuery(query: Query, options?: object): Promise<unknown>;
  sanitizeQuery(query: Query, options?: object): Promise<Query>;
  sanitizeOutput(data: unknown, options?: object): Promise<unknown>;
  sanitizeInput(data: unknown, options?: { subject?: unknown }): Promise<unknown>;
}

interface PermissionService {
  createPermissionsManager(options: Options): Manager;
}

interface Services {
  extend(uid: string, change: (service: PermissionService) => PermissionService): unknown;
}

/**
 * Lets every admin endpoint of Strapi read, filter, sort and search by what the roles of its caller see, and no more, and
 * refuse what it would not write. Call it in `register()`.
 */
export function obeyRolesEverywhere(strapi: Core.Strapi): void {
  (strapi.get('services') as Services).extend('admin::permission', (service) => ({
    ...service,
    createPermissionsManager: (options) => obedient(strapi, options, service.createPermissionsManager(options)),
  }));
}

function obedient(strapi: Core.Strapi, { ability, model: uid }: Options, manager: Manager): Manager {
  const getModel = modelsOf(strapi);
  const reader = readerOf(strapi, ability);
  if (!reader.knows(uid)) return manager;
  const check = (query: Query) => checkStaffQuery({ getModel, reader, uid }, query);
  const search = ({ _q: text, ...query }: Query): Query => {
    const model = getModel(uid);
    if (text === undefined || text === '' || !model) return query;
    return { ...query, filters: both(query.filters, staffSearchFilters(reader, model, text)) };
  };
  // Read before they are replaced.
  const { validateQuery, sanitizeQuery, sanitizeOutput, sanitizeInput } = manager;
  return Object.assign(manager, {
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
        await refuseDropped(strapi, { uid, sent: data, kept, subject: options?.subject });
      }
      return kept;
    },
  });
}

/** Where Strapi asks for what was written last, of every type at once. */
const DASHBOARD = '/content-manager/homepage/';

interface ContentTypes {
  findConfiguration(model: unknown): Promise<{ settings: { defaultSortBy?: string; mainField?: string } }>;
}

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
  const contentTypes = strapi.plugin('content-manager').service('content-types') as ContentTypes;
  const { settings } = await contentTypes.findConfiguration(model);
  const isDefault = (name: unknown, setting: string | undefined): boolean => isUnseen(name) && name === setting;
  return {
    ...rest,
    ...('sort' in query && !isDefault(order, settings.defaultSortBy) && { sort }),
    ...('fields' in query && {
      fields: isDashboard ? selected.filter((name) => !isDefault(name, settings.mainField)) : fields,
    }),
  };
}
