import type { PartValues } from '../convert/round-trip';
import type { TargetValue } from '../convert/converter';
import type { RepairRule } from '../repair/repair';
import type { Residue } from '../records/residue';
import type { Holder } from '../report/report';
import type { RawRow } from '../source/source';
import type { SourceValue } from '../values/source-value';

/** Why a row is not written. */
export interface Fault {
  reason: string;
  column?: string;
  /** Who has the value already. */
  holder?: Holder;
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
  /** A deleted or blocked account whose address is another one's. */
  isFormer: boolean;
  /** Columns whose living value never tells the original one. */
  ambiguous: Set<string>;
  /** By which a later run sees that the source has not changed it; null where the row is to be looked at again. */
  print: string | null;
  /** Names that are other documents' already, by attribute: the source's, and the one that is taken instead. */
  renamed: Map<string, RenamedValue>;
  /** Companions that existed before, and so are not written. */
  joinedCompanions: Set<number>;
  residue: Residue;
  /** What rules of repair changed. */
  repairs: Repair[];
  /** What the record points at, where that is none of the row's own documents. */
  target?: { uid: string; documentId: string };
}

/** A name and the one in its place. */
export interface RenamedValue {
  from: TargetValue;
  to: TargetValue;
  /** Who has the name. */
  holder?: Holder;
}

/** The integration record of a row that was imported before. */
export interface KnownRecord {
  externalId: string;
  targetType: string | null;
  targetDocumentId: string | null;
  residue: Residue;
  /** Null where the row is looked at by each run. */
  contentHash: string | null;
  syncedAt: Date | null;
}
