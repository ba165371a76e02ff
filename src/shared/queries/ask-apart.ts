import { isRow, type Row } from '../models/model';
import { groupOf, walkConditions, type ConditionSteps, type Group } from './walk-conditions';
import { relatedSteps, type Leads } from './query-size';
import type { StoredQuery } from './stored-query';

/** The rows of a type that conditions hold for, as a query for their ids. */
export type IdsWhere = (uid: string, where: Row) => unknown;

interface Database {
  leads: Leads;
  idsWhere: IdsWhere;
  /** What one or more of such queries give, as one. */
  anyOf(queries: readonly unknown[]): unknown;
}

interface Asked extends Database {
  uid: string;
  negated: boolean;
}

/** What becomes of a condition. */
interface Apart {
  where: Row;
  /** Whether it goes through a relation. */
  leads: boolean;
  /** Where it is nothing but a query for ids: that query. */
  ids?: unknown;
}

/**
 * The same query, where each condition that goes through a relation is asked in a subquery of its own. Strapi joins them
 * all in one query, which then runs over every combination of related rows: a dozen conditions on a relation of twenty
 * are more than any database ever gets through, and SQLite refuses joins of more than 64 tables. Alternatives of which
 * one goes through a relation become one subquery for each, and all that any of them finds: no index answers a condition
 * on one joined table or another. Conditions on one relation alone stay as they are. What a condition means stays: that
 * there is a related row of which it holds.
 */
export function askApart(database: Database, uid: string, query: StoredQuery): StoredQuery {
  const { where, populate } = query;
  const isLong = relatedSteps(database.leads, uid, where) > 1 || leadsSomewhereElse(database.leads, uid, where);
  return {
    ...query,
    ...(isLong && { where: walkConditions(APART, { ...database, uid, negated: false }, where).where }),
    ...(isRow(populate) && { populate: apartBelow(database, uid, populate) }),
  };
}

function apartBelow(database: Database, uid: string, populate: Row): Row {
  const entries = Object.entries(populate).map(([name, options]) => {
    const target = database.leads(uid, name);
    return [name, target && isRow(options) ? askApart(database, target, options) : options];
  });
  return Object.fromEntries(entries) as Row;
}

const APART: ConditionSteps<Asked, Apart> = {
  attribute(asked, name, value) {
    const target = asked.leads(asked.uid, name);
    if (target === undefined) return { where: own(asked, { [name]: value }), leads: false };
    return found(asked.idsWhere(asked.uid, related(asked, target, { name, value })));
  },
  set: (asked, parts) => joined(asked, '$and', parts),
  group(asked, name, { parts, given }) {
    if (asked.negated || name !== '$or') return joined(asked, name, parts);
    const alternatives = [given].flat();
    return joined(
      asked,
      name,
      parts.map((part, place) => asJoins(asked, part, alternatives[place])),
    );
  },
  inside: (asked, name) => (name === '$not' ? { ...asked, negated: !asked.negated } : asked),
  other: () => ({ where: {}, leads: false }),
};

/** So many relations of one alternative are better joined: a database begins with the one that finds the fewest. */
const MOST_JOINED = 3;

/** An alternative that goes through few relations: as it was asked, since it has a subquery of its own anyway. */
function asJoins(asked: Asked, part: Apart, given: unknown): Apart {
  if (!part.leads || !isRow(given) || relatedSteps(asked.leads, asked.uid, given) > MOST_JOINED) return part;
  return found(asked.idsWhere(asked.uid, given));
}

const found = (ids: unknown): Apart => ({ where: { id: { $in: ids } }, leads: true, ids });

/** A condition on one relation; a negation is of what is asked about the related row, and so goes inside. */
function related(asked: Asked, target: string, { name, value }: { name: string; value: unknown }): Row {
  const asksWithin = isRow(value) && Object.keys(value).every((key) => !key.startsWith('$') || GROUPS.includes(key));
  // In a list of one: right below a relation Strapi would read `$not` as one of its id.
  return asksWithin
    ? { [name]: { $and: [walkConditions(APART, { ...asked, uid: target }, value).where] } }
    : own(asked, { [name]: value });
}

const GROUPS: readonly string[] = ['$and', '$or'];

const own = ({ negated }: Asked, where: Row): Row => (negated ? { $not: where } : where);

function joined(asked: Asked, name: Group, parts: Apart[]): Apart {
  const [first, ...others] = parts;
  if (!first) return { where: {}, leads: false };
  if (others.length === 0) return first;
  const group = groupOf(name, asked.negated);
  const leads = parts.some((part) => part.leads);
  if (group === '$or' && leads)
    return found(asked.anyOf(parts.map(({ ids, where }) => ids ?? asked.idsWhere(asked.uid, where))));
  return { where: { [group]: parts.map(({ where }) => where) }, leads };
}

interface Place {
  leads: Leads;
  uid: string;
}

interface Leading {
  leads: boolean;
  /** Whether something goes through a relation, and something else may hold in its place. */
  either: boolean;
}

const LEADING: ConditionSteps<Place, Leading> = {
  attribute: ({ leads, uid }, name) => ({ leads: leads(uid, name) !== undefined, either: false }),
  set: (_at, parts) => together(parts),
  group(_at, name, { parts }) {
    const { leads, either } = together(parts);
    return { leads, either: either || (name === '$or' && leads && parts.length > 1) };
  },
  inside: (at) => at,
  other: () => ({ leads: false, either: false }),
};

const together = (parts: readonly Leading[]): Leading => ({
  leads: parts.some(({ leads }) => leads),
  either: parts.some(({ either }) => either),
});

function leadsSomewhereElse(leads: Leads, uid: string, where: unknown): boolean {
  return walkConditions(LEADING, { leads, uid }, where).either;
}
