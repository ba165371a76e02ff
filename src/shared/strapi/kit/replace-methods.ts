import type { Core } from '@strapi/strapi';
import { AppError } from '../../errors/app-error';

type Method = (...given: never[]) => unknown;
type MethodsOf<Part> = { [Name in keyof Part]: NonNullable<Part[Name]> extends Method ? Name : never }[keyof Part];

/** For each method that is replaced, what makes ours of the one before it. */
export type Changes<Part extends object> = {
  [Name in MethodsOf<Part>]?: (before: NonNullable<Part[Name]>) => Part[Name];
};

interface Kept {
  /** As its package made it. */
  original: Method;
  /** The application for which it stands replaced. */
  by: Core.Strapi;
}

const kept = new WeakMap<object, Map<PropertyKey, Kept>>();

/** A property as its package made it, also where a method of ours stands in its place. */
export function originalOf(part: object, name: PropertyKey): unknown {
  return kept.get(part)?.get(name)?.original ?? (part as Record<PropertyKey, unknown>)[name];
}

/**
 * Puts methods of ours in the place of a part's own; each gets the one before it. Some parts outlive an application:
 * for the next one of a process what the first one put there is dropped.
 * @throws AppError `misconfigured` where the part has no such method: a release that renames one must not open a door
 * unseen
 */
export function replaceMethods<Part extends object>(strapi: Core.Strapi, part: Part, changes: Changes<Part>): void {
  type Name = MethodsOf<Part>;
  const known = kept.get(part) ?? new Map<PropertyKey, Kept>();
  kept.set(part, known);
  for (const [name, change] of Object.entries(changes) as [Name, (before: Method) => Part[Name]][]) {
    const replaced = known.get(name);
    const current = (replaced && replaced.by !== strapi ? replaced.original : part[name]) as Method | undefined;
    if (typeof current !== 'function')
      throw new AppError('misconfigured', `There is no method ${String(name)} to replace.`);
    known.set(name, { original: replaced?.original ?? current, by: strapi });
    part[name] = change(current.bind(part) as Method);
  }
}
