import { checkCondition } from './check-condition';
import { isRow, type AttributeSchema, type GetModel, type ModelSchema } from './model';

export type Filters = Record<string, unknown>;

/** What is needed to keep invisible documents out of a query: the models, and the filters by type. */
export interface Visibility {
  getModel: GetModel;
  filtersOf(uid: string): Filters | undefined;
}

const NESTING: readonly string[] = ['relation', 'component', 'media', 'dynamiczone'];

/** Both conditions; either may be absent. */
export function both(left: unknown, right: Filters | undefined): unknown {
  if (!right) return left;
  return left ? { $and: [left, right] } : right;
}

/**
 * Filters that ask through relations only about documents that are visible: without it, filtering by a hidden
 * relative's values tells what they are.
 * @throws AppError `invalid_input` for conditions that the database would fail at
 */
export function visibleFilters(visibility: Visibility, uid: string, filters: unknown): unknown {
  if (Array.isArray(filters)) return filters.map((entry) => visibleFilters(visibility, uid, entry));
  const model = visibility.getModel(uid);
  if (!model || !isRow(filters)) return filters;
  return Object.fromEntries(
    Object.entries(filters).map(([key, value]) => {
      if (key.startsWith('$')) return [key, visibleFilters(visibility, uid, value)];
      const attribute = model.attributes[key];
      const target = targetOf(attribute);
      if (target) return [key, throughRelation(visibility, target, value)];
      if (attribute ?? key === 'id') checkCondition(key, attribute ?? { type: 'integer' }, value);
      return [key, value];
    }),
  );
}

function throughRelation(visibility: Visibility, target: string, value: unknown): unknown {
  const visible = visibility.filtersOf(target);
  const names = isRow(value) ? Object.keys(value) : [];
  // Whether there is any: says nothing about what it is.
  if (names.some((name) => name === '$null' || name === '$notNull')) return value;
  const nested = names.length > 0 && names.some((name) => !isComparison(name));
  if (nested) return both(visibleFilters(visibility, target, value), visible);
  return visible ? { $and: [{ id: value }, visible] } : value;
}

function isComparison(name: string): boolean {
  return name.startsWith('$') && name !== '$and' && name !== '$or' && name !== '$not';
}

/** The same for what is populated, at every depth, in every form that Strapi takes (`*`, `a,b.c`, lists, objects). */
export function visiblePopulate(visibility: Visibility, uid: string, populate: unknown): unknown {
  const model = visibility.getModel(uid);
  if (!model || !populate) return populate;
  const wanted = asObject(model, populate);
  return Object.fromEntries(
    Object.entries(wanted).map(([name, options]) => {
      const attribute = model.attributes[name];
      return [name, attribute ? visibleNested(visibility, attribute, options) : options];
    }),
  );
}

function visibleNested(visibility: Visibility, attribute: AttributeSchema, given: unknown): unknown {
  if (given === false || given === 'false') return false;
  const options = isRow(given) ? given : {};
  const on = membersWanted(attribute, options);
  if (on) {
    const members = Object.entries(on).map(([uid, part]) => [uid, visibleAt(visibility, uid, part)]);
    return { ...withoutPopulate(options), on: Object.fromEntries(members) as unknown };
  }
  const target = targetOf(attribute);
  if (!target) return given;
  const nested = visibleAt(visibility, target, options);
  return Object.keys(nested).length > 0 ? nested : true;
}

/** What is populated of each kind of member in a dynamic zone or polymorphic relation, if it says more than `true`. */
function membersWanted(attribute: AttributeSchema, { on, populate }: Record<string, unknown>): Filters | undefined {
  if (isRow(on)) return on;
  if (attribute.type !== 'dynamiczone' || !populate) return undefined;
  return Object.fromEntries((attribute.components ?? []).map((uid) => [uid, { populate }]));
}

function withoutPopulate({ populate: _, ...options }: Record<string, unknown>): Record<string, unknown> {
  return options;
}

function visibleAt(visibility: Visibility, uid: string, given: unknown): Record<string, unknown> {
  const options = isRow(given) ? given : {};
  const filters = both(options.filters && visibleFilters(visibility, uid, options.filters), visibility.filtersOf(uid));
  const populate = visiblePopulate(visibility, uid, options.populate);
  return { ...options, ...(filters !== undefined && { filters }), ...(populate !== undefined && { populate }) };
}

function targetOf(attribute: AttributeSchema | undefined): string | undefined {
  if (attribute?.type === 'relation') return attribute.target;
  return attribute?.type === 'component' ? attribute.component : undefined;
}

/** Paths and wildcards as the object that they stand for. */
function asObject(model: ModelSchema, populate: unknown): Record<string, unknown> {
  if (isRow(populate)) return populate;
  if (populate === true || populate === '*') {
    const names = Object.keys(model.attributes).filter((name) => NESTING.includes(model.attributes[name]?.type ?? ''));
    return Object.fromEntries(names.map((name) => [name, true]));
  }
  const paths = (Array.isArray(populate) ? populate : [populate]).flatMap((entry) => String(entry).split(','));
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const [name = '', ...rest] = path.trim().split('.');
    below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return Object.fromEntries([...below].map(([name, rest]) => [name, rest.length > 0 ? { populate: rest } : true]));
}
