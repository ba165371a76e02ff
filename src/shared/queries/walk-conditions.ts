import { isRow } from '../models/model';

export type Group = '$and' | '$or';

/** How conditions are joined; they stand above attributes. */
export const LOGICAL: readonly string[] = ['$and', '$or', '$not'] satisfies (Group | '$not')[];

/**
 * What is made of a tree of conditions as Strapi nests them: sets `{ attribute: value }`, lists, `$and`, `$or` and
 * `$not`. `At` is what a step knows of its place (type, path, whether it is negated), `Found` what it gives.
 */
export interface ConditionSteps<At, Found> {
  /** A condition on an attribute. Whether its value holds conditions on a relative is for the step to see. */
  attribute(at: At, name: string, value: unknown): Found;
  /** The conditions of one set, which all must hold. */
  set(at: At, parts: Found[]): Found;
  /** A list, which stands for `$and`, or a named group; `given` is what was written. */
  group(at: At, name: Group, found: { parts: Found[]; given: unknown }): Found;
  /** The place within `$and`, `$or` or `$not`. */
  inside(at: At, name: Group | '$not'): At;
  /** What stands where conditions should. */
  other(at: At, value: unknown): Found;
  /** What is negated, where the place within does not say all: `given` is what was written. */
  negation?(at: At, found: { part: Found; given: unknown }): Found;
}

const isGroup = (name: string): name is Group => name === '$and' || name === '$or';

/** Walks over conditions on one type; a step that meets a relation walks on from there with the place of its target. */
export function walkConditions<At, Found>(steps: ConditionSteps<At, Found>, at: At, conditions: unknown): Found {
  const each = (place: At, list: readonly unknown[]): Found[] =>
    list.map((entry) => walkConditions(steps, place, entry));
  if (Array.isArray(conditions)) {
    return steps.group(at, '$and', { parts: each(at, conditions), given: conditions });
  }
  if (!isRow(conditions)) return steps.other(at, conditions);
  const parts = Object.entries(conditions).map(([name, value]) => {
    if (isGroup(name)) {
      const found = each(steps.inside(at, name), [value].flat());
      return steps.group(at, name, { parts: found, given: value });
    }
    if (name !== '$not') return steps.attribute(at, name, value);
    const part = walkConditions(steps, steps.inside(at, '$not'), value);
    return steps.negation ? steps.negation(at, { part, given: value }) : part;
  });
  return steps.set(at, parts);
}

/** What is negated as a whole is so when one of its parts is: the group that stands for `name`. */
export function groupOf(name: Group, negated: boolean): Group {
  return negated === (name === '$and') ? '$or' : '$and';
}
