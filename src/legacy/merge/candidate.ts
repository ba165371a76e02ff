import type { JsonValue } from '../values/source-value';
import type { Sides } from './merge-attributes';

/** An attribute on its way through a merge. */
export interface Candidate {
  document: number;
  name: string;
  sides: Sides;
  ours: JsonValue;
  theirs: JsonValue;
}
