import type { Core } from '@strapi/strapi';

type Operator = '$eq' | '$in' | '$lt' | '$gt' | '$notNull';

/** One condition on an attribute, as a filter of the content manager's lists has it. */
export type Condition = readonly [attribute: string, operator: Operator, value: string | readonly string[]];

/** Records of a type that wait for somebody to do something. */
export interface Worklist {
  /** Stable, and no other's. */
  name: string;
  uid: string;
  /** What is to be done with them, in a few words. */
  title: { en: string; de: string };
  /** Which ones wait, all conditions together. */
  waits(now: Date): readonly Condition[];
  /** A date of theirs: what comes first waits longest. */
  by: string;
}

const known = new WeakMap<Core.Strapi, Worklist[]>();

/** Shows on the home page what waits, to whoever may change it. Call it in a context's `register()`. */
export function addWorklists(strapi: Core.Strapi, lists: readonly Worklist[]): void {
  known.set(strapi, [...(known.get(strapi) ?? []), ...lists]);
}

/** All worklists of the contexts. */
export function worklistsOf(strapi: Core.Strapi): readonly Worklist[] {
  return known.get(strapi) ?? [];
}

/** Conditions as one filter. */
export function filterOf(conditions: readonly Condition[]): { $and: object[] } {
  return { $and: conditions.map(([attribute, operator, value]) => ({ [attribute]: { [operator]: value } })) };
}
