import type { KnownRecord } from '../rows/import-row';
import type { Fingerprints, Print } from './fingerprints';
import { UNKNOWN, type Merged } from './merge-attributes';
import type { Candidate } from './candidate';

/** What an earlier import remembers of a row. */
export interface Memory {
  /** The key of its prints. */
  by: string;
  print: Print;
  /** Null where nobody remembers: an older platform imported it, or its key is gone. */
  base: Readonly<Record<string, string>> | null;
}

export function memoryOf(prints: Fingerprints, record: KnownRecord | null): Memory {
  const { imported } = record?.residue ?? {};
  const print = imported && prints.printer(imported.by);
  if (imported && print) return { by: imported.by, print, base: imported.prints };
  return { by: prints.current, print: prints.printer(prints.current) as Print, base: null };
}

/** What is remembered after a merge, under the current key; what this run says nothing of stays. */
export function remembered(
  { by, base }: Memory,
  {
    merged,
    candidates,
    current,
  }: { merged: Merged; candidates: ReadonlyMap<string, Candidate>; current: Fingerprints },
): Record<string, string> {
  const isSameKey = by === current.current;
  const print = current.printer(current.current) as Print;
  const prints: Record<string, string> = {};
  for (const [key, known] of Object.entries(base ?? {})) prints[key] = isSameKey ? known : UNKNOWN;
  for (const [key, { sides, theirs }] of candidates) {
    const known = merged.base.get(key) ?? UNKNOWN;
    prints[key] = isSameKey ? known : known === sides.theirs ? print(theirs) : UNKNOWN;
  }
  return prints;
}
