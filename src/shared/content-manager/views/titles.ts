import type { Core } from '@strapi/strapi';
import type { ModelSchema } from '../../models/model';

/** What a record goes by: one attribute with its name, or parts of which one is put together. */
export type Title = string | readonly string[];

/**
 * Where the browser finds the name of a record whose name is put together. The content manager calls a record by one of
 * its attributes and knows no other way, so such a type gets this one in what the browser learns of it; there is no column.
 */
export const RECORD_NAME = 'recordName';

const STAFF = 'admin::user';

/** Types of Strapi's own that records refer to. */
const OF_STRAPI: Readonly<Record<string, Title>> = {
  [STAFF]: ['firstname', 'lastname'],
  'plugin::users-permissions.user': 'email',
  'plugin::users-permissions.role': 'name',
  'plugin::upload.file': 'name',
};

const declared = new WeakMap<Core.Strapi, Map<string, Title>>();

/** Declares what the records of a type are called by. */
export function declareTitle(strapi: Core.Strapi, uid: string, title: Title): void {
  const titles = declared.get(strapi) ?? new Map<string, Title>();
  declared.set(strapi, titles.set(uid, title));
}

/** What the records of a type are called by; of one that declares nothing, as Strapi has it. */
export function titleOf(strapi: Core.Strapi, uid: string): Title {
  return declared.get(strapi)?.get(uid) ?? OF_STRAPI[uid] ?? [];
}

/** Whether records of a type have no attribute that is a name: theirs is put together when they are shown. */
export function isPutTogether(strapi: Core.Strapi, uid: string): boolean {
  const title = titleOf(strapi, uid);
  return typeof title !== 'string' && title.length > 0;
}

/** The attributes of a title. */
export function partsOf(strapi: Core.Strapi, uid: string): readonly string[] {
  const title = titleOf(strapi, uid);
  return typeof title === 'string' ? [title] : title;
}

/** What Strapi itself takes for the name of a record. */
export function firstText(model: ModelSchema | undefined): string | undefined {
  return Object.entries(model?.attributes ?? {}).find(([, { type }]) => type === 'string')?.[0];
}
