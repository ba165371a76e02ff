import type { ColumnTarget, DocumentedColumn } from '../../../src/legacy/mapping/mapping-file';
import { likelyType } from './facts';
import { longestOf } from './shapes';

/** An attribute as a schema describes it. */
export interface SchemaAttribute {
  type: string;
  customField?: string;
  columnType?: { type?: string; args?: unknown[] };
  enum?: string[];
  target?: string;
  relation?: string;
  multiple?: boolean;
  maxLength?: number;
}

export interface MappedColumn {
  name: string;
  facts: DocumentedColumn;
  target: ColumnTarget;
  attribute: SchemaAttribute;
  /** Whether the attribute is named as the id of a document. */
  isDocumentId: boolean;
}

const TEXTS = ['text', 'string', 'richtext', 'email', 'uid', 'password'];

/** Why values of the column would not survive in the attribute; null where they do. */
export function misfitOf(column: MappedColumn): string | null {
  const { facts, target, attribute } = column;
  if (target.as === 'publication' && attribute.type === 'boolean') return fitsType('BOOLEAN', column);
  if (attribute.type === 'relation') return facts.references || target.references || target.as ? null : 'no reference';
  if (attribute.type === 'media')
    return target.as === 'media' || facts.references || target.references ? null : 'a text becomes media';
  if (facts.references || target.references) {
    return column.isDocumentId || ['json', 'relation'].includes(attribute.type) ? null : 'a reference becomes a value';
  }
  if (attribute.type === 'enumeration') return enumerationMisfit(facts, target, attribute);
  if (target.as === 'money' || target.as === 'basisPoints' || target.as === 'discountValue') return hundredths(column);
  if (facts.localized && !target.as) return localizedMisfit(attribute);
  return fitsType(facts.type === 'unstated' ? likelyType(column.name) : facts.type, column);
}

function enumerationMisfit(facts: DocumentedColumn, target: ColumnTarget, attribute: SchemaAttribute): string | null {
  if (!facts.allowed && !target.values) return 'free text becomes an enumeration';
  const values = facts.allowed ?? Object.keys(target.values ?? {});
  const missing = values.filter((value) => !attribute.enum?.includes(target.values?.[value] ?? value));
  return missing.length > 0 ? `no counterpart of ${missing.join(', ')}` : null;
}

function localizedMisfit({ type, customField }: SchemaAttribute): string | null {
  const fits = TEXTS.includes(type) || type === 'json' || customField?.startsWith('global::') === true;
  return fits ? null : `a localized text becomes ${type}`;
}

function hundredths({ facts, attribute, target }: MappedColumn): string | null {
  const scale = /,\s*(\d+)\)/.exec(facts.type)?.[1] ?? '2';
  if (Number(scale) > 2) return `${facts.type} has more than two decimals`;
  const isWide = attribute.columnType?.type === 'bigInteger' || attribute.type === 'biginteger';
  const digits = Number(/\((\d+)/.exec(facts.type)?.[1] ?? 12);
  if (isWide) return null;
  return attribute.type === 'integer' && (digits <= 9 || target.as !== 'money')
    ? null
    : `${attribute.type} holds 9 digits`;
}

function fitsType(type: string, column: MappedColumn): string | null {
  const { attribute, target } = column;
  const wrong = `${type} becomes ${attribute.customField ?? attribute.type}`;
  const any = (...types: string[]): string | null => (types.includes(attribute.type) ? null : wrong);
  const decimal = /^(?:DECIMAL|NUMERIC)(?:\((\d+),\s*(\d+)\))?$/.exec(type);
  if (decimal) return decimalMisfit(column, Number(decimal[1] ?? 12), Number(decimal[2] ?? 2)) ? wrong : null;
  if (type === 'BIGINT') return isWide(attribute) ? null : wrong;
  if (/^INT/.test(type)) return isWide(attribute) || attribute.type === 'integer' ? null : wrong;
  if (type === 'REAL') return any('float');
  if (type === 'BOOLEAN') return any('boolean');
  if (/^(TIMESTAMP|DATETIME)/.test(type)) return any('datetime', 'timestamp');
  if (type === 'DATE') return any('date');
  if (type === 'TIME') return any('time');
  if (type === 'JSONB') return attribute.type === 'json' || attribute.customField ? null : wrong;
  if (type === 'TEXT[]') return any('json');
  return textMisfit(type, column, target) ? wrong : null;
}

function isWide({ type, columnType }: SchemaAttribute): boolean {
  return type === 'biginteger' || (type === 'decimal' && columnType?.type === 'bigInteger');
}

function decimalMisfit({ attribute }: MappedColumn, precision: number, scale: number): boolean {
  // A double keeps fifteen digits.
  if (attribute.type === 'float') return precision > 15;
  if (attribute.type !== 'decimal' || isWide(attribute)) return true;
  const [width, places] = (attribute.columnType?.args as [number, number] | undefined) ?? [10, 2];
  return places < scale || width - places < precision - scale;
}

function textMisfit(type: string, { name, attribute }: MappedColumn, { as }: ColumnTarget): boolean {
  if (attribute.customField || attribute.type === 'json') return false;
  if (as === 'media' || attribute.type === 'blocks') return false;
  if (!TEXTS.includes(attribute.type)) return true;
  if (attribute.type === 'text' || attribute.type === 'richtext' || type === 'UUID') return false;
  return longestOf(name, type) > (attribute.maxLength ?? 255);
}
