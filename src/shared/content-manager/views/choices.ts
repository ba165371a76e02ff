import type { Core } from '@strapi/strapi';

/** Which records fit a relation of a form. */
export interface Choice {
  /**
   * Attributes of the record to choose that lead where a relation of the form leads, e.g. of an offering
   * `{ consultant: 'consultant' }`: those of the chosen expert. Nothing is narrowed while the form has none.
   */
  same?: Readonly<Record<string, string>>;
  /** What holds of every record that fits, as a filter. */
  where?: Record<string, unknown>;
  /** Only what visitors see by now. */
  published?: true;
}

/** By relation. */
export type Choices = Readonly<Record<string, Choice>>;

const declared = new WeakMap<Core.Strapi, Map<string, Choices>>();

/** Declares which records fit the relations of a type. What a guard refuses it refuses anyway: this is for choosing. */
export function declareChoices(strapi: Core.Strapi, uid: string, choices: Choices): void {
  const all = declared.get(strapi) ?? new Map<string, Choices>();
  declared.set(strapi, all.set(uid, choices));
}

/** Which records fit a relation. */
export function choiceOf(strapi: Core.Strapi, uid: string, relation: string): Choice {
  return declared.get(strapi)?.get(uid)?.[relation] ?? {};
}
