import { isRow } from '../models/model';
import { walkConditions, type ConditionSteps } from './walk-conditions';

/** The type that an attribute of a type leads to; undefined where it leads nowhere. */
export type Leads = (uid: string, name: string) => string | undefined;

/** Nobody's question needs more, and each costs the database a look through a table. */
export const MOST_RELATED = 30;
export const MOST_ORDERS = 20;

interface Counted {
  leads: Leads;
  uid: string;
}

const COUNTING: ConditionSteps<Counted, number> = {
  attribute({ leads, uid }, name, value) {
    // Comparisons may hold conditions, too.
    if (name.startsWith('$')) return relatedSteps(leads, uid, value);
    const target = leads(uid, name);
    return target === undefined ? 0 : 1 + relatedSteps(leads, target, value);
  },
  set: (_at, parts) => sum(parts, (steps) => steps),
  group: (_at, _name, { parts }) => sum(parts, (steps) => steps),
  inside: (at) => at,
  other: () => 0,
};

/** How often conditions on a type go through a relation, at any depth. */
export function relatedSteps(leads: Leads, uid: string, where: unknown): number {
  return walkConditions(COUNTING, { leads, uid }, where);
}

/** By how many attributes a list is put in order, in every form that Strapi takes. */
export function orders(sort: unknown): number {
  if (typeof sort === 'string') return sort.split(',').length;
  if (Array.isArray(sort)) return sum(sort, orders);
  if (!isRow(sort)) return 0;
  return sum(Object.values(sort), (below) => (isRow(below) ? orders(below) : 1));
}

export const TOO_MANY_RELATED = `At most ${MOST_RELATED} conditions may go through relations.`;
export const TOO_MANY_ORDERS = `A list is put in order by ${MOST_ORDERS} attributes at most.`;

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
