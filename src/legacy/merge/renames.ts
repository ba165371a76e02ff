import type { TableWork } from '../import/context';
import type { LocalizedValue, TargetValue } from '../convert/converter';
import type { Residue } from '../records/residue';
import type { ImportRow } from '../rows/import-row';
import type { JsonValue } from '../values/source-value';
import type { Fingerprints, Print } from './fingerprints';
import { keyOf } from './merge-groups';

/** A name of the source and the one that its document has here, because another document has it already. */
export interface Rename {
  /** `slug`, `staffProfile.code`. */
  key: string;
  from: TargetValue | LocalizedValue;
  to: TargetValue | LocalizedValue;
}

/** What a residue remembers of a rename, so that a later import means the same name. */
export function renamedTo(
  prints: Fingerprints,
  residue: Residue,
  { key, from, to }: Rename,
): Required<Residue>['renamed'] {
  const by = prints.current;
  const print = prints.printer(by) as Print;
  const others = residue.renamed?.by === by ? residue.renamed.of : {};
  return { by, of: { ...others, [key]: { from: print(from), to: to as JsonValue } } };
}

/** Gives a row that was imported before the names that its documents have here. A name that the source changed is tried anew. */
export function applyRenames({ context, plan }: TableWork, row: ImportRow, document: number): void {
  const before = row.record?.residue.renamed;
  const print = before && context.prints.printer(before.by);
  const values = row.documents[document];
  if (!before || !print || !values) return;
  for (const attribute of Object.keys(values)) {
    const key = keyOf(plan, document, attribute);
    const known = before.of[key];
    if (!known || known.from !== print(values[attribute])) continue;
    const from = values[attribute] ?? null;
    values[attribute] = known.to as TargetValue;
    row.residue.renamed = renamedTo(context.prints, row.residue, { key, from, to: known.to as TargetValue });
  }
}
