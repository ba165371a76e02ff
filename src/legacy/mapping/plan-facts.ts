import { documentsOf } from './resolve-mapping';
import type { TablePlan } from './plan';

/** The types that the rows of a table become, or hang on. */
export function uidsOf({ mapping }: Pick<TablePlan, 'mapping'>): string[] {
  return documentsOf(mapping).map(({ uid }) => uid);
}

/** The tables that rows of this one refer to. */
export function refersTo({ columns }: Pick<TablePlan, 'columns'>): string[] {
  return [...new Set(columns.flatMap((column) => column.refersTo))];
}
