export type Populate = boolean | string[] | Record<string, unknown> | null | undefined;

export interface TableAttribute {
  type: string;
  target?: string;
}

export type GetAttributes = (uid: string) => Record<string, TableAttribute> | undefined;

/** The condition that leaves trashed rows out. */
export const NOT_TRASHED = { deletedAt: { $null: true } };

/** Whether rows of a type with these attributes are trashed by a mark instead of being removed. */
export function hasTrashMark(attributes: Record<string, unknown> | undefined): boolean {
  return attributes !== undefined && 'deletedAt' in attributes;
}

/** Adds the condition to a `where` of the query engine. */
export function whereNotTrashed(where: unknown): Record<string, unknown> {
  return where ? { $and: [where, NOT_TRASHED] } : NOT_TRASHED;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `true` and lists of paths in the form with one entry per attribute, as the query engine itself reads them. */
function asObject(populate: Populate, attributes: Record<string, TableAttribute>): Record<string, unknown> {
  if (isObject(populate)) return populate;
  if (populate === true) {
    const relations = Object.keys(attributes).filter((name) => attributes[name]?.type === 'relation');
    return Object.fromEntries(relations.map((name) => [name, true]));
  }
  const nested = new Map<string, string[]>();
  for (const path of Array.isArray(populate) ? populate : []) {
    const [root = '', ...rest] = path.split('.');
    const below = nested.get(root) ?? [];
    nested.set(root, rest.length > 0 ? [...below, rest.join('.')] : below);
  }
  return Object.fromEntries([...nested].map(([root, below]) => [root, below.length > 0 ? { populate: below } : true]));
}

/**
 * A populate parameter of the query engine that leaves trashed rows out at every depth:
 * in relations, inside components and inside dynamic zones.
 */
export function visiblePopulate(uid: string, populate: Populate, getAttributes: GetAttributes): Populate {
  const attributes = getAttributes(uid);
  if (!populate || !attributes) return populate;
  const entries = Object.entries(asObject(populate, attributes));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const attribute = attributes[name];
      return [name, attribute?.type === 'relation' ? visibleRelation(attribute, value, getAttributes) : value];
    }),
  );
}

function visibleRelation({ target }: TableAttribute, value: unknown, getAttributes: GetAttributes): unknown {
  if (value === false || value === null || value === undefined) return value;
  const options = isObject(value) ? value : {};
  if (isObject(options.on)) {
    const on = Object.entries(options.on).map(([uid, part]) => [
      uid,
      visibleRelation({ type: 'relation', target: uid }, part, getAttributes),
    ]);
    return { ...options, on: Object.fromEntries(on) as unknown };
  }
  if (!target) return value;
  const isMarked = hasTrashMark(getAttributes(target));
  const deeper = options.populate as Populate;
  if (!isMarked && !deeper) return value;
  return {
    ...options,
    ...(deeper && { populate: visiblePopulate(target, deeper, getAttributes) }),
    ...(isMarked && { where: whereNotTrashed(options.where) }),
  };
}
