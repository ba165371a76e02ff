import type { AttributeSchema } from './model';

/** What is wrong inside an attribute's value; the path starts below the attribute. */
export interface AttributeFault {
  path?: readonly (string | number)[];
  message: string;
  /** Something is not there yet: a draft may lack it, what is published may not. */
  incomplete?: true;
}

/** A rule on the value of single attributes, whatever type they belong to. */
export interface AttributeRule {
  /** Whether the rule speaks of this attribute. */
  appliesTo(name: string, attribute: AttributeSchema): boolean;
  /** Judges a value that is not null; a verdict with `value` has it stored instead of what was sent. */
  check(
    value: unknown,
    attribute: AttributeSchema,
  ): { ok: true; value?: unknown } | { ok: false; faults: AttributeFault[] };
}
