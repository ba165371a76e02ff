import { documentsOf } from './resolve-mapping';
import { fingerprint } from '../values/residue-json';
import type { TablePlan } from './plan';

/**
 * Rises when the converters make something else of a value than before: rows that a source has not changed are then
 * looked at once more.
 */
const CONVERSION = 1;

/** The types that the rows of a table become, or hang on. */
export function uidsOf({ mapping }: Pick<TablePlan, 'mapping'>): string[] {
  return documentsOf(mapping).map(({ uid }) => uid);
}

/** The tables that rows of this one refer to. */
export function refersTo({ columns }: Pick<TablePlan, 'columns'>): string[] {
  return [...new Set(columns.flatMap((column) => column.refersTo))];
}

/** Changes when rows of the table would become something else: by its mapping, its document or the converters. */
export function stampOf({ table, mapping, documented }: TablePlan): string {
  return fingerprint([CONVERSION, table, mapping, documented]);
}
