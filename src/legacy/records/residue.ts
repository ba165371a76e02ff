import type { Core } from '@strapi/strapi';
import { openSecret, sealSecret } from '../../shared/crypto/secrets';
import { rawFromJson, rawToJson } from '../values/residue-json';
import type { JsonValue, RawValue } from '../values/source-value';

/** An original value of the source; secret ones are sealed as a whole. */
export type KeptOriginal = { raw: JsonValue; printed?: string } | { sealed: string };

/**
 * What an integration record of an import keeps beside the living documents of its row. `system` of the record is
 * `legacy:<system>`, `externalModel` the table, `externalId` the row's id as text, the target its primary document.
 */
export interface Residue {
  /** By documented column: what has no living home, and what does not come back from its home as it was. */
  originals?: Record<string, KeptOriginal>;
  /** Columns of the source that no document names. */
  undocumented?: Record<string, KeptOriginal>;
  /** The row's further documents, by alias. */
  companions?: Record<string, string>;
  /** Of a row of a junction table: the documents that it links. */
  link?: { owner: string; target: string };
  /** The document existed before, and its own values won. */
  joined?: true;
  /** Of the companions, those that existed before too. */
  joinedCompanions?: string[];
  /** Names that are another document's here: a print of the source's one, and the one that its document has instead. */
  renamed?: { by: string; of: Record<string, { from: string; to: JsonValue }> };
  /**
   * What was imported last: prints of the values, by attribute (`alias.attribute` of a companion, `attribute@de` of
   * German), made with the key of this id. What differs from it was changed since, here or there.
   */
  imported?: { by: string; prints: Record<string, string> };
}

/** Whether the row's document at this place, a companion with its alias, existed before the row and is not its own. */
export function isJoined({ joined, joinedCompanions = [] }: Residue, index: number, alias: string): boolean {
  return index === 0 ? joined === true : joinedCompanions.includes(alias);
}

/** An original opened: the raw value, and the print of the living value that it stands for (absent: always). */
export interface Original {
  raw: RawValue;
  printed?: string;
}

/** The table of the integration records, which imports and exports read and write below the document service. */
export const RECORDS = 'system_integration_records';

/** The model of the records that remember how each table's values were written. */
export const FORMS_MODEL = '$columns';

/** How records of an imported system call it. */
export function recordSystem(system: string): string {
  return `legacy:${system}`;
}

/** What an original of a column is sealed for. */
export function placeOf(table: string, column: string): string {
  return `legacy.${table}.${column}`;
}

/** What is kept of an original: as it is, or sealed when it is a secret. */
export function keepOriginal(
  strapi: Core.Strapi,
  at: { table: string; column: string; secret: boolean },
  { raw, printed }: Original,
): KeptOriginal {
  const kept = { raw: rawToJson(raw), ...(printed !== undefined && { printed }) };
  return at.secret ? { sealed: sealSecret(strapi, placeOf(at.table, at.column), JSON.stringify(kept)) } : kept;
}

/**
 * The original behind what was kept.
 * @throws AppError `unreadable_secret`
 */
export function openOriginal(strapi: Core.Strapi, at: { table: string; column: string }, kept: KeptOriginal): Original {
  const open =
    'sealed' in kept
      ? (JSON.parse(openSecret(strapi, placeOf(at.table, at.column), kept.sealed)) as {
          raw: JsonValue;
          printed?: string;
        })
      : kept;
  return { raw: rawFromJson(open.raw), ...(open.printed !== undefined && { printed: open.printed }) };
}
