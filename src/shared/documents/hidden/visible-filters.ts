import { AppError } from '../../errors/app-error';
import { holdsMany, isRow, targetOf, type AttributeSchema, type GetModel } from '../../models/model';
import { checkCondition } from '../../queries/check-condition';
import { groupOf, LOGICAL, walkConditions, type ConditionSteps, type Group } from '../../queries/walk-conditions';

export type Filters = Record<string, unknown>;

/** What is needed to keep invisible documents out of a query: the models, and the filters by type. */
export interface Visibility {
  getModel: GetModel;
  filtersOf(uid: string): Filters | undefined;
}

/** Both conditions; either may be absent. */
export function both(left: unknown, right: Filters | undefined): unknown {
  if (!right) return left;
  return left ? { $and: [left, right] } : right;
}

/**
 * Filters that ask through relations only about documents that are visible: without it, filtering by a hidden
 * relative's values tells what they are. A negation goes inside the relation: "not one with that name" would count the
 * hidden ones among the others.
 * @throws AppError `invalid_input` for conditions that the database would fail at, or that only what is hidden answers
 */
export function visibleFilters(visibility: Visibility, uid: string, filters: unknown): unknown {
  return within({ ...visibility, uid, negated: false }, uid, filters);
}

interface Asked extends Visibility {
  uid: string;
  negated: boolean;
}

const VISIBLE: ConditionSteps<Asked, unknown> = {
  attribute(asked, name, value) {
    const attribute = asked.getModel(asked.uid)?.attributes[name];
    const target = targetOf(attribute);
    if (attribute && target) return throughRelation(asked, { name, attribute, target }, value);
    if (attribute ?? name === 'id') checkCondition(name, attribute ?? { type: 'integer' }, value);
    return asked.negated ? { $not: { [name]: value } } : { [name]: value };
  },
  // Each alone: Strapi keeps only the last of several groups in one object, and a relation's condition is a group.
  set: (asked, parts) => (parts.length === 1 ? parts[0] : together(asked, '$and', parts)),
  group: (asked, name, { parts }) => together(asked, name, parts),
  inside: (asked, name) => (name === '$not' ? { ...asked, negated: !asked.negated } : asked),
  other: (asked, value) => (asked.negated ? { $not: value } : value),
};

function within(asked: Asked, uid: string, filters: unknown): unknown {
  if (!asked.getModel(uid)) return VISIBLE.other(asked, filters);
  return walkConditions(VISIBLE, { ...asked, uid }, filters);
}

function together({ negated }: Asked, name: Group, parts: unknown[]): unknown {
  return parts.length === 0 ? {} : { [groupOf(name, negated)]: parts };
}

interface Relation {
  name: string;
  attribute: AttributeSchema;
  target: string;
}

function throughRelation(asked: Asked, relation: Relation, value: unknown): unknown {
  const { name, target } = relation;
  const names = isRow(value) ? Object.keys(value) : [];
  const visible = asked.filtersOf(target);
  if (names.some((key) => !isComparison(key))) return { [name]: both(within(asked, target, value), visible) };
  const [operator = ''] = names;
  if (visible && isRow(value) && (operator === '$null' || operator === '$notNull')) {
    const isWanted = ((operator === '$null') === isTrue(value[operator])) === asked.negated;
    return isWanted ? { [name]: { $and: [IS_THERE, visible] } } : withoutVisible(asked, relation, visible);
  }
  const condition = asked.negated ? { $not: { id: value } } : { id: value };
  if (visible) return { [name]: { $and: [condition, visible] } };
  return asked.negated ? { $not: { [name]: value } } : { [name]: value };
}

/** Where there is no relative, some conditions hold of the missing row. */
const IS_THERE = { id: { $notNull: true } };

/** As Strapi reads it. */
const isTrue = (value: unknown): boolean => Boolean(value) && !['false', 'f', '0'].includes(value as string);

function isComparison(name: string): boolean {
  return name.startsWith('$') && !LOGICAL.includes(name);
}

/**
 * That there is none to be seen. Joined with several rows, as with the draft and what is published of it, a condition
 * cannot say so, and that there is none at all would tell of hidden ones.
 */
function withoutVisible(asked: Asked, { name, attribute, target }: Relation, visible: Filters): unknown {
  const isOne = !holdsMany(attribute) && asked.getModel(target)?.options?.draftAndPublish !== true;
  if (isOne) return { $not: { [name]: decided(asked, target, visible) } };
  const message = `Whether ${name} is empty cannot be asked: not all that it leads to is public.`;
  throw new AppError('invalid_input', message, { path: ['filters', name] });
}

/** The same condition, false and never unknown where a value is missing or there is no row at all: it is to be negated. */
function decided(asked: Asked, uid: string, filters: Filters): Filters {
  const parts = Object.entries(filters).map(([name, value]): Filters => {
    if (Array.isArray(value)) return { [name]: value.map((entry: Filters) => decided(asked, uid, entry)) };
    const target = targetOf(asked.getModel(uid)?.attributes[name]);
    if (target) return { [name]: decided(asked, target, value as Filters) };
    if (isRow(value) && ('$null' in value || '$notNull' in value)) return { [name]: value };
    return { $and: [{ [name]: { $notNull: true } }, { [name]: value }] };
  });
  return { $and: [IS_THERE, ...parts] };
}
