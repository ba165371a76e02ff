import type { PartValues } from '../convert/round-trip';
import type { TargetValue } from '../convert/converter';
import type { RepairRule } from '../repair/repair';
import type { Residue } from '../records/residue';
import type { RawRow } from '../source/source';
import type { SourceValue } from '../values/source-value';

/** Why a row is not written. */
export interface Fault {
  reason: string;
  column?: string;
}

/** A value of a row that a rule of repair gave. */
export interface Repair {
  column: string;
  rule: RepairRule;
}

/** The values of one document by attribute; `$published` says whether it has a published version. */
export type DocumentValues = Record<string, TargetValue>;

/** A row of the source on its way into the platform. */
export interface ImportRow {
  /** As the source has it, for reports. */
  id: SourceValue;
  /** As text, by which it is remembered. */
  externalId: string;
  raw: RawRow;
  /** What the columns say. */
  source: Record<string, SourceValue>;
  /** What the converters made of each column. */
  parts: Map<string, PartValues>;
  /** By document; null for a companion that the row does not have. */
  documents: (DocumentValues | null)[];
  /** The documents' ids, in their order; set once they are known. */
  documentIds: string[];
  /** What an earlier run remembered of the row. */
  record: KnownRecord | null;
  /** The document existed before and keeps its own values. */
  joined: boolean;
  /** Columns whose living value never tells the original one. */
  ambiguous: Set<string>;
  /** Companions that existed before, and so are not written. */
  joinedCompanions: Set<number>;
  residue: Residue;
  /** What rules of repair changed. */
  repairs: Repair[];
  /** What the record points at, where that is none of the row's own documents. */
  target?: { uid: string; documentId: string };
}

/** The integration record of a row that was imported before. */
export interface KnownRecord {
  externalId: string;
  targetType: string | null;
  targetDocumentId: string | null;
  residue: Residue;
  syncedAt: Date | null;
}
