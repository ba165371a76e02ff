import type { Core } from '@strapi/strapi';
import { isSecret } from '../documents/attributes/secret-attributes';
import { isRow, modelsOf, type ModelSchema } from '../models/model';
import type { Ability } from '../strapi/admin/permissions-manager';

/** What one member of staff sees of each type. */
export interface Reader {
  /** Whether these rules speak of the type; what other plugins keep for themselves is theirs. */
  knows(uid: string): boolean;
  /** Whether the roles may read documents of the type. */
  reads(uid: string): boolean;
  /** The attributes that the roles see; of a type that they do not read, its ids. */
  fieldsOf(uid: string): ReadonlySet<string>;
}

export const FILE = 'plugin::upload.file';
export const STAFF = 'admin::user';
const READ = 'plugin::content-manager.explorer.read';
const KNOWN = /^(api::|admin::|plugin::(upload|users-permissions)\.)/;
const IDS: readonly string[] = ['id', 'documentId'];
/** What Strapi keeps of every document, and shows to whoever reads it. */
const BUILT_IN: readonly string[] = [
  ...IDS,
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'localizations',
  'createdBy',
  'updatedBy',
];

/** Types that are not read as entries: under which right, and what is never shown of them or alone is. */
const OTHERS: Readonly<Record<string, { right: string; only?: readonly string[]; except?: readonly string[] }>> = {
  [FILE]: { right: 'plugin::upload.read', except: ['related', 'provider_metadata'] },
  'plugin::upload.folder': { right: 'plugin::upload.read' },
  [STAFF]: { right: 'admin::users.read', only: ['firstname', 'lastname', 'username', 'email', 'isActive'] },
  'admin::role': { right: 'admin::roles.read', only: ['name', 'code', 'description'] },
};

const readers = new WeakMap<Ability, Reader>();

/** The reader of a request's rights; one for each request. */
export function readerOf(strapi: Core.Strapi, ability: Ability): Reader {
  let reader = readers.get(ability);
  if (!reader) readers.set(ability, (reader = createReader(strapi, ability)));
  return reader;
}

/** Whether a relation to a type shows what it leads to: where rights could say that it is read, they must; else ids are. */
export const readsTarget = (strapi: Core.Strapi, reader: Reader, target: string): boolean =>
  reader.reads(target) || !isEntryType(modelsOf(strapi)(target));

function createReader(strapi: Core.Strapi, ability: Ability): Reader {
  const known = new Map<string, ReadonlySet<string>>();
  const reads = (uid: string): boolean => (OTHERS[uid] ? ability.can(OTHERS[uid].right) : ability.can(READ, uid));
  const read = (uid: string): ReadonlySet<string> => {
    const model = modelsOf(strapi)(uid);
    // A component is seen with the attribute that holds it.
    const free = isComponent(model) || uid in OTHERS;
    if (!model || !(isComponent(model) || reads(uid))) return new Set(IDS);
    const { only, except = [] } = OTHERS[uid] ?? {};
    const names = only ?? Object.keys(model.attributes).filter((name) => !except.includes(name));
    const shown = names.filter((name) => isShown(model, name) && (free || ability.can(READ, uid, name)));
    return new Set([...BUILT_IN, ...shown]);
  };
  return {
    knows: (uid) => KNOWN.test(uid),
    reads,
    fieldsOf(uid) {
      let fields = known.get(uid);
      if (!fields) known.set(uid, (fields = read(uid)));
      return fields;
    },
  };
}

/** Whether entries of the type are read and written in the content manager. */
export function isEntryType(model: ModelSchema | undefined): boolean {
  if (!model || isComponent(model)) return false;
  const options = (model.pluginOptions as Record<string, unknown> | undefined)?.['content-manager'];
  return !(isRow(options) && options.visible === false);
}

function isComponent(model: ModelSchema | undefined): boolean {
  return (model as { modelType?: string } | undefined)?.modelType === 'component';
}

/** Nobody sees secrets, passwords and what only the platform reads: nobody asks for them either. */
function isShown(model: ModelSchema, name: string): boolean {
  const attribute = model.attributes[name];
  const { config } = model as { config?: { attributes?: Record<string, { hidden?: boolean }> } };
  return !(attribute && isSecret(attribute)) && config?.attributes?.[name]?.hidden !== true;
}
