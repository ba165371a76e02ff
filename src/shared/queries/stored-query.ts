import { isRow } from '../models/model';
import { faultOfCondition, type ConditionFault } from './check-condition';
import { MOST_ORDERS, orders, relatedSteps, TOO_MANY_ORDERS, type Leads } from './query-size';
import { walkConditions, type ConditionSteps } from './walk-conditions';

/** What is used of an attribute in the database's own description of a type. */
export interface StoredAttribute {
  type: string;
  /** Of a relation, a component or media: the type that it leads to. */
  target?: string;
}

export type AttributesOf = (uid: string) => Record<string, StoredAttribute> | undefined;

/** A query as `strapi.db.query` takes it. */
export interface StoredQuery {
  where?: unknown;
  select?: unknown;
  orderBy?: unknown;
  populate?: unknown;
  limit?: unknown;
  offset?: unknown;
}

const fault = (message: string, path: string[] = []): ConditionFault => ({ path, message });
const at = (name: string, found: ConditionFault | null): ConditionFault | null =>
  found && { ...found, path: [name, ...found.path] };

/** The first fault among several. */
function first<T>(values: Iterable<T>, faultOf: (value: T) => ConditionFault | null): ConditionFault | null {
  for (const value of values) {
    const found = faultOf(value);
    if (found) return found;
  }
  return null;
}

const isRelation = ({ type }: StoredAttribute): boolean => type === 'relation';

/**
 * What Strapi's database layer, or the database itself, would fail at in a query: an unknown attribute or operator, a
 * value in a place where none can be. Null where there is nothing.
 */
export function faultOfQuery(attributesOf: AttributesOf, uid: string, query: StoredQuery): ConditionFault | null {
  const attributes = attributesOf(uid);
  if (!attributes) return null;
  return (
    faultOfSize(attributesOf, uid, query) ??
    at('filters', faultOfWhere(attributesOf, attributes, query.where)) ??
    at('fields', faultOfSelect(attributes, query.select)) ??
    at('sort', faultOfOrder(attributesOf, attributes, query.orderBy)) ??
    at('populate', faultOfPopulate(attributesOf, attributes, query.populate)) ??
    at('pagination', faultOfPage(query))
  );
}

/** With what permissions and visibility add to the conditions of a client. */
const MOST_RELATED_STORED = 200;

function faultOfSize(attributesOf: AttributesOf, uid: string, { where, orderBy }: StoredQuery): ConditionFault | null {
  const leads: Leads = (type, name) => attributeNamed(attributesOf(type) ?? {}, name)?.target;
  if (relatedSteps(leads, uid, where) > MOST_RELATED_STORED)
    return fault('Too many conditions on related records.', ['filters']);
  return orders(orderBy) > MOST_ORDERS ? fault(TOO_MANY_ORDERS, ['sort']) : null;
}

/** What both databases take for a number of rows. */
const MOST_ROWS = 2 ** 31 - 1;

function faultOfPage({ limit, offset }: StoredQuery): ConditionFault | null {
  const isRows = (value: unknown, least: number): boolean =>
    value === undefined ||
    value === null ||
    (Number.isInteger(value) && least <= +(value as number) && +(value as number) <= MOST_ROWS);
  // -1 asks Strapi for all.
  return isRows(limit, -1) && isRows(offset, 0) ? null : fault('There is no such page.');
}

type Attributes = Record<string, StoredAttribute>;

function attributeNamed(attributes: Attributes, name: string): StoredAttribute | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

interface Place {
  attributesOf: AttributesOf;
  attributes: Attributes;
}

const NO_CONDITIONS = fault('Expected conditions by attribute.');

/** In a list each entry is a set of conditions; nothing said is fine elsewhere. */
const faultOfList = (entries: readonly unknown[], faults: readonly (ConditionFault | null)[]): ConditionFault | null =>
  first(entries.entries(), ([index, entry]) => (isRow(entry) ? (faults[index] ?? null) : NO_CONDITIONS));

const FAULTS: ConditionSteps<Place, ConditionFault | null> = {
  attribute({ attributesOf, attributes }, name, value) {
    const attribute = attributeNamed(attributes, name);
    if (!attribute) return fault('There is no such attribute.', [name]);
    if (!isRelation(attribute)) return at(name, faultOfCondition(attribute, value));
    return at(name, faultOfRelative(attributesOf, attribute, value));
  },
  set: (_place, faults) => first(faults, (found) => found),
  group: (_place, name, { parts, given }) =>
    Array.isArray(given) ? faultOfList(given, parts) : fault(`${name} takes a list of conditions.`),
  negation: (_place, { part, given }) => (Array.isArray(given) ? fault('$not takes one set of conditions.') : part),
  inside: (place) => place,
  other: (_place, value) => (value === undefined || value === null ? null : NO_CONDITIONS),
};

function faultOfWhere(attributesOf: AttributesOf, attributes: Attributes, where: unknown): ConditionFault | null {
  return walkConditions(FAULTS, { attributesOf, attributes }, where);
}

function faultOfRelative(
  attributesOf: AttributesOf,
  { target }: StoredAttribute,
  value: unknown,
): ConditionFault | null {
  if (target === undefined) return fault('This relation leads to several types; it cannot be asked for.');
  const names = isRow(value) ? Object.keys(value) : [];
  const operators = names.filter((name) => name.startsWith('$'));
  if (operators.length > 1 || (operators.length === 1 && names.length > 1)) {
    return fault('Compare the relation itself or its attributes, not both in one condition.');
  }
  const [operator] = operators;
  const attributes = attributesOf(target);
  const asksWithin = isRow(value) && (operator === undefined || operator === '$and' || operator === '$or');
  if (asksWithin && attributes) return faultOfWhere(attributesOf, attributes, value);
  if (operator === '$not') return fault('$not stands above the relation.');
  return faultOfCondition({ type: 'relation' }, value);
}

function faultOfSelect(attributes: Attributes, select: unknown): ConditionFault | null {
  if (select === undefined || select === null) return null;
  const names: unknown[] = Array.isArray(select) ? select : [select];
  return first(names, (name) => {
    const attribute = typeof name === 'string' ? attributeNamed(attributes, name) : undefined;
    if (name === '*' || (attribute && !isRelation(attribute))) return null;
    return fault('There is no such field.', [String(name)]);
  });
}

function faultOfOrder(attributesOf: AttributesOf, attributes: Attributes, order: unknown): ConditionFault | null {
  if (order === undefined || order === null) return null;
  if (Array.isArray(order)) return first(order, (part) => faultOfOrder(attributesOf, attributes, part));
  const entries: [string, unknown][] = isRow(order) ? Object.entries(order) : [[String(order), 'asc']];
  return first(entries, ([name, direction]) => {
    // The content manager's order by what is draft, changed and published.
    if (name === 'status' && 'publishedAt' in attributes) return null;
    const attribute = attributeNamed(attributes, name);
    if (!attribute) return fault('There is no such attribute.', [name]);
    if (!isRelation(attribute)) {
      const isDirection = typeof direction === 'string' && /^(asc|desc)$/i.test(direction);
      return isDirection ? null : fault('An order is asc or desc.', [name]);
    }
    const nested = attribute.target === undefined ? undefined : attributesOf(attribute.target);
    if (!nested || !isRow(direction)) return fault('Sort by an attribute of the relation.', [name]);
    return at(name, faultOfOrder(attributesOf, nested, direction));
  });
}

function faultOfPopulate(attributesOf: AttributesOf, attributes: Attributes, populate: unknown): ConditionFault | null {
  if (!isRow(populate)) return null;
  return first(Object.entries(populate), ([name, options]) => {
    const attribute = attributeNamed(attributes, name);
    // What leads to nothing is left out.
    if (!attribute || !isRelation(attribute) || !isRow(options)) return null;
    if (attribute.target !== undefined) return at(name, faultOfQuery(attributesOf, attribute.target, options));
    const members = isRow(options.on) ? Object.entries(options.on) : [];
    return at(
      name,
      first(members, ([uid, part]) => (isRow(part) ? at(uid, faultOfQuery(attributesOf, uid, part)) : null)),
    );
  });
}
