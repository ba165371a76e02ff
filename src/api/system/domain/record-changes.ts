import { isSameValue } from '../../../shared/documents/saved/same-value';
import { holdsMany, rowsIn, type AttributeSchema, type Row } from '../../../shared/models/model';
import { comparable, excerpts, textOf } from '../../../shared/versions/value-text';
import { MASKED } from './audit-values';

/** So many letters of a text say what was changed in it. */
const SHOWN = 200;
/** So many of the records that were linked or unlinked are named. */
const LINKED = 20;
/** So many attributes are told of one change; how many more there were is counted. */
const TOLD = 50;

/** What is kept as it is, so that it can be written in the language of whoever reads. */
const KEPT_WHOLE: readonly string[] = [
  'integer',
  'biginteger',
  'decimal',
  'float',
  'boolean',
  'enumeration',
  'date',
  'time',
  'datetime',
  'timestamp',
];

/** An attribute whose changes are told; of a masked one only that it was changed. */
export interface ToldAttribute {
  name: string;
  schema: AttributeSchema;
  masked: boolean;
}

/** What a write has changed of a record: by attribute, what was there and what is. */
export interface RecordChanges {
  before: Row;
  after: Row;
  /** How many attributes are left out. */
  more: number;
}

/**
 * What differs between two states of a row, short enough to be kept for each write: texts from shortly before they
 * differ, of relations and files those that went and those that came. A row that is new differs by all that it says.
 */
export function recordChanges(
  attributes: readonly ToldAttribute[],
  { before, after }: { before: Row | null; after: Row },
): RecordChanges {
  const changed = attributes
    .map((attribute) => ({ attribute, change: changeOf(attribute, before, after) }))
    .filter(({ change }) => change !== null);
  const changes: RecordChanges = { before: {}, after: {}, more: Math.max(0, changed.length - TOLD) };
  for (const { attribute, change } of changed.slice(0, TOLD)) {
    const { name, masked } = attribute;
    const [was, is] = change ?? [null, null];
    changes.before[name] = masked ? hidden(was) : was;
    changes.after[name] = masked ? hidden(is) : is;
  }
  return changes;
}

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const hidden = (value: unknown): string | null => (isNothing(value) ? null : MASKED);

function changeOf({ name, schema }: ToldAttribute, before: Row | null, after: Row): [unknown, unknown] | null {
  const [was, is] = [before?.[name] ?? null, after[name] ?? null];
  if (schema.type === 'relation' || schema.type === 'media') return linksOf(schema, was, is);
  if (isSameValue(schema, is, was) || comparable(is) === comparable(was)) return null;
  // What a new record has by default was typed by nobody.
  if (!before && isSameValue(schema, is, schema.default)) return null;
  return KEPT_WHOLE.includes(schema.type) ? [was, is] : textsOf(was, is);
}

function textsOf(was: unknown, is: unknown): [string, string] {
  return excerpts(textOf(was), textOf(is), SHOWN);
}

/** Those that went, and those that came: relations by id, files by name. */
function linksOf(schema: AttributeSchema, was: unknown, is: unknown): [string[], string[]] | null {
  const namesIn = (value: unknown): string[] => [
    ...new Set(rowsIn(value).map((row) => String(schema.type === 'media' ? row.name : row.documentId))),
  ];
  const [left, right] = [namesIn(was), namesIn(is)];
  const gone = left.filter((one) => !right.includes(one));
  const come = right.filter((one) => !left.includes(one));
  if (gone.length + come.length === 0) return null;
  return holdsMany(schema) ? [gone.slice(0, LINKED), come.slice(0, LINKED)] : [gone, come];
}
