import { isPolymorphic, isRow, targetOf, type AttributeSchema, type ModelSchema } from '../../models/model';
import { refuseHiddenOrder } from './hidden-order';
import { both, visibleFilters, type Filters, type Visibility } from './visible-filters';

const NESTING: readonly string[] = ['relation', 'component', 'media', 'dynamiczone'];

/** Keeps what is invisible out of what is populated, at every depth, in every form that Strapi takes (`*`, `a,b.c`, lists, objects). */
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
  if (given === false || given === 'false' || isPolymorphic(attribute)) return false;
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
  refuseHiddenOrder(visibility, uid, options.sort);
  const filters = both(options.filters && visibleFilters(visibility, uid, options.filters), visibility.filtersOf(uid));
  const populate = visiblePopulate(visibility, uid, options.populate);
  return { ...options, ...(filters !== undefined && { filters }), ...(populate !== undefined && { populate }) };
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
