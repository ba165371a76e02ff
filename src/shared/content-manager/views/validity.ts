import type { Core } from '@strapi/strapi';

/** The time in which a record counts, by its attributes. */
export interface Validity {
  from?: string;
  until?: string;
}

const declared = new WeakMap<Core.Strapi, Map<string, Validity>>();

/** Declares the time in which records of a type count: a list marks those whose time is over or not there yet. */
export function declareValidity(strapi: Core.Strapi, uid: string, validity: Validity): void {
  const all = declared.get(strapi) ?? new Map<string, Validity>();
  declared.set(strapi, all.set(uid, validity));
}

/** The time in which records of a type count; undefined where they always do. */
export const validityOf = (strapi: Core.Strapi, uid: string): Validity | undefined => declared.get(strapi)?.get(uid);
