import type { AttributeTarget } from '../convert/converter';
import type { ColumnType, ValueKind } from '../values/source-value';
import type { DocumentedColumn } from './mapping-file';

const KINDS: Record<string, ValueKind> = {
  INTEGER: 'integer',
  INT: 'integer',
  BIGINT: 'integer',
  SMALLINT: 'integer',
  REAL: 'real',
  FLOAT: 'real',
  BOOLEAN: 'boolean',
  DATETIME: 'timestamp',
  TIMESTAMP: 'timestamp',
  TIMESTAMPTZ: 'timestamp',
  DATE: 'date',
  TIME: 'time',
  JSON: 'json',
  JSONB: 'json',
  'TEXT[]': 'array',
};

/** What an attribute holds where no document says the column's type. */
const BY_ATTRIBUTE: Record<string, ValueKind> = {
  integer: 'integer',
  biginteger: 'integer',
  float: 'real',
  decimal: 'decimal',
  boolean: 'boolean',
  datetime: 'timestamp',
  date: 'date',
  time: 'time',
  json: 'json',
};

/** Named converters that read a number, and those that read a list, whatever the column's type is called. */
const DECIMAL_CONVERTERS = ['money', 'cents', 'basisPoints', 'discountValue'];
const LIST_CONVERTERS = ['referenceList'];

function documentedType(text: string): ColumnType {
  const [, scale] = /^(?:DECIMAL|NUMERIC)\(\d+,\s*(\d+)\)$/.exec(text) ?? [];
  if (scale !== undefined) return { kind: 'decimal', scale: Number(scale) };
  if (/^(DECIMAL|NUMERIC)/.test(text)) return { kind: 'decimal' };
  return { kind: KINDS[text] ?? 'text' };
}

/** How values of a column are read: by its documented type, and where that says too little, by where they go. */
export function sourceTypeOf(
  column: DocumentedColumn | undefined,
  target: AttributeTarget | undefined,
  as?: string,
): ColumnType {
  if (as === 'looseJson') return { kind: 'text' };
  if (as === 'verbatim' && column?.type.startsWith('JSON') !== true) return { kind: 'text' };
  if (!column || column.type === 'unstated') {
    if (DECIMAL_CONVERTERS.includes(as ?? '')) return { kind: 'decimal' };
    if (LIST_CONVERTERS.includes(as ?? '')) return { kind: 'array' };
    const byAttribute = as === undefined && target?.customField === undefined;
    return { kind: byAttribute ? (BY_ATTRIBUTE[target?.type ?? ''] ?? 'text') : 'text' };
  }
  const type = documentedType(column.type);
  if (type.kind !== 'text') return type;
  const holdsJson = column.localized || column.portableText || LIST_CONVERTERS.includes(as ?? '');
  const goesToJson = as === undefined && target?.type === 'json' && target.customField === undefined;
  return { kind: holdsJson || goesToJson ? 'json' : type.kind };
}
