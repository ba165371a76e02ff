import { isRow, type Row } from '../models/model';
import { groupOf, walkConditions, type ConditionSteps, type Group } from './walk-conditions';
import { relatedSteps, type Leads } from './query-size';
import type { StoredQuery } from './stored-query';

/** The rows of a type that conditions hold for, as a query for their ids. */
export type IdsWhere = (uid: string, where: Row) => unknown;

interface Database {
  leads: Leads;
  idsWhere: IdsWhere;
}

interface Asked extends Database {
  uid: string;
  negated: boolean;
}

/**
 * The same query, where each condition that goes through a relation is asked in a subquery of its own. Strapi joins them
 * all in one query, which then runs over every combination of related rows: a dozen conditions on a relation of twenty
 * are more than any database ever gets through, and SQLite refuses joins of more than 64 tables. Conditions on one
 * relation alone stay as they are. What a condition means stays: that there is a related row of which it holds.
 */
export function askApart(database: Database, uid: string, query: StoredQuery): StoredQuery {
  const { where, populate } = query;
  const isLong = relatedSteps(database.leads, uid, where) > 1;
  return {
    ...query,
    ...(isLong && { where: walkConditions(APART, { ...database, uid, negated: false }, where) }),
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

const APART: ConditionSteps<Asked, Row> = {
  attribute(asked, name, value) {
    const target = asked.leads(asked.uid, name);
    if (target === undefined) return own(asked, { [name]: value });
    return { id: { $in: asked.idsWhere(asked.uid, related(asked, target, { name, value })) } };
  },
  set: (asked, parts) => joined(asked, '$and', parts),
  group: (asked, name, { parts }) => joined(asked, name, parts),
  inside: (asked, name) => (name === '$not' ? { ...asked, negated: !asked.negated } : asked),
  other: () => ({}),
};

/** A condition on one relation; a negation is of what is asked about the related row, and so goes inside. */
function related(asked: Asked, target: string, { name, value }: { name: string; value: unknown }): Row {
  const asksWithin = isRow(value) && Object.keys(value).every((key) => !key.startsWith('$') || GROUPS.includes(key));
  // In a list of one: right below a relation Strapi would read `$not` as one of its id.
  return asksWithin
    ? { [name]: { $and: [walkConditions(APART, { ...asked, uid: target }, value)] } }
    : own(asked, { [name]: value });
}

const GROUPS: readonly string[] = ['$and', '$or'];

const own = ({ negated }: Asked, where: Row): Row => (negated ? { $not: where } : where);

function joined({ negated }: Asked, name: Group, parts: Row[]): Row {
  if (parts.length < 2) return parts[0] ?? {};
  return { [groupOf(name, negated)]: parts };
}
