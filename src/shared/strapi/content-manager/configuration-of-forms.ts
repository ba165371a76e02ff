import type { Core } from '@strapi/strapi';
import { rowsOf } from '../core/documents';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** How a type is shown in the content manager. */
export interface Configuration {
  settings: { defaultSortBy?: string; defaultSortOrder?: string; mainField?: string };
  metadatas: Record<
    string,
    { edit?: { editable?: boolean; mainField?: string }; list?: { sortable?: boolean; searchable?: boolean } }
  >;
  layouts: { list: string[]; edit: unknown[][] };
}

interface ContentTypes {
  findConfiguration(contentType: { uid: string }): Promise<Configuration>;
  updateConfiguration(contentType: { uid: string }, configuration: Configuration): Promise<unknown>;
  syncConfigurations(): Promise<void>;
}

const serviceOf = (strapi: Core.Strapi): ContentTypes =>
  strapi.plugin('content-manager').service('content-types') as unknown as ContentTypes;

/** Where the content manager keeps how types are shown. */
const STORED_AT = 'plugin_content_manager_configuration_content_types::';

export const seam: Seam = {
  of: '@strapi/content-manager',
  since: '5.54.0',
  reaches:
    'replaces `findConfiguration` and `syncConfigurations` of its service content-types, calls its `updateConfiguration`, and reads its keys of the core store',
  why: 'Which fields of a form are read-only is said by stored settings alone, a schema has no say once they are stored; and every boot checks all settings against all schemas, type by type, whether one changed or not.',
  parts: (strapi) => [
    {
      name: 'service content-types of the content manager',
      object: serviceOf(strapi),
      methods: { findConfiguration: 1, updateConfiguration: 2, syncConfigurations: 0 },
    },
  ],
  faults: async (strapi) => ((await storedSettings(strapi)).size > 0 ? [] : [`no settings are stored at ${STORED_AT}`]),
};

/** How a type is shown, as its forms and lists get to know it. */
export function configurationOf(strapi: Core.Strapi, uid: string): Promise<Configuration> {
  return serviceOf(strapi).findConfiguration({ uid });
}

/** Lets `change` have a say in how each type is shown. Call it in `register()`. */
export function changeConfigurations(
  strapi: Core.Strapi,
  change: (uid: string, found: Configuration) => Configuration,
): void {
  replaceMethods(strapi, serviceOf(strapi), {
    findConfiguration: (find) => async (contentType) => change(contentType.uid, await find(contentType)),
  });
}

/** Lets `around` decide at each boot whether the settings of all types are checked. Call it in `register()`. */
export function aroundSettingsCheck(strapi: Core.Strapi, around: (check: () => Promise<void>) => Promise<void>): void {
  replaceMethods(strapi, serviceOf(strapi), { syncConfigurations: (sync) => () => around(sync) });
}

/** Stores how a type is shown, as if somebody had arranged it. */
export async function storeConfiguration(
  strapi: Core.Strapi,
  uid: string,
  { settings, metadatas, layouts }: Configuration,
): Promise<void> {
  await serviceOf(strapi).updateConfiguration({ uid }, { settings, metadatas, layouts });
}

/** How types are shown as it is stored, by type. */
export async function storedSettings(strapi: Core.Strapi): Promise<ReadonlyMap<string, Configuration>> {
  const rows = await rowsOf(strapi, 'strapi::core-store').findMany({
    select: ['key', 'value'],
    where: { key: { $startsWith: STORED_AT } },
  });
  return new Map(
    rows.map(({ key, value }) => [String(key).slice(STORED_AT.length), JSON.parse(String(value)) as Configuration]),
  );
}
