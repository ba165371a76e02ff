import type { Core } from '@strapi/strapi';

export interface ImportAftermath {
  /** What it makes, such as `claims of future bookings`. */
  name: string;
  /** Of which type rows were imported. */
  uid: string;
  /**
   * Makes what is missing, found by itself, so that running it again makes nothing twice. @returns warnings, a sentence
   * each; nothing that it cannot make loses a row
   */
  run(strapi: Core.Strapi): Promise<string[]>;
}

const registered = new WeakMap<Core.Strapi, ImportAftermath[]>();

/** Declares what must follow an import of rows of a type; called in a context's `register()`. */
export function registerImportAftermath(strapi: Core.Strapi, aftermath: ImportAftermath): void {
  registered.set(strapi, [...(registered.get(strapi) ?? []), aftermath]);
}

/** All that was declared for these types. */
export function aftermathsOf(strapi: Core.Strapi, uids: ReadonlySet<string>): ImportAftermath[] {
  return (registered.get(strapi) ?? []).filter(({ uid }) => uids.has(uid));
}
