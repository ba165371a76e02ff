import { arrayCodec } from './arrays';
import { booleanCodec } from './booleans';
import { jsonCodec } from './json-text';
import { decimalCodec, integerCodec, realCodec } from './numbers';
import type { ColumnType, RawValue, ReadResult, SourceValue, ValueCodec, ValueForm, ValueKind } from './source-value';
import { textCodec } from './text';
import { dateCodec, timeCodec, timestampCodec } from './timestamps';

const CODECS: Record<ValueKind, ValueCodec> = {
  text: textCodec,
  integer: integerCodec,
  decimal: decimalCodec,
  real: realCodec,
  boolean: booleanCodec,
  timestamp: timestampCodec,
  date: dateCodec,
  time: timeCodec,
  json: jsonCodec,
  array: arrayCodec,
};

/** What a raw value of a column says, and the form it was written in; null has no form. */
export function readValue(type: ColumnType, raw: RawValue): ReadResult {
  return raw === null ? { ok: true, value: null, form: null } : CODECS[type.kind].read(raw);
}

/** The raw value again, in the form of its column; without one, as SQLite files usually have it. */
export function writeValue(type: ColumnType, value: SourceValue, form?: ValueForm | null): RawValue {
  if (value === null) return null;
  const codec = CODECS[type.kind];
  return codec.write(value, form ?? codec.usual);
}

/** Whether two raw values are the very same, binary data and big integers included. */
export function sameRaw(one: RawValue, other: RawValue): boolean {
  if (Buffer.isBuffer(one) && Buffer.isBuffer(other)) return one.equals(other);
  if (typeof one === 'bigint' || typeof other === 'bigint') {
    return typeof one !== 'string' && typeof other !== 'string' && String(one) === String(other);
  }
  return one === other;
}
