import { arrayCodec } from './arrays';
import { decodeText, isWellFormed, wellFormed } from '../repair/text-bytes';
import { booleanCodec } from './booleans';
import { jsonCodec } from './json-text';
import { decimalCodec, integerCodec, realCodec } from './numbers';
import {
  repaired,
  type ColumnType,
  type RawValue,
  type ReadResult,
  type SourceValue,
  type ValueCodec,
  type ValueForm,
  type ValueKind,
} from './source-value';
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
  if (raw === null) return { ok: true, value: null, form: null };
  if (Buffer.isBuffer(raw)) return readBytes(type, raw);
  const read = CODECS[type.kind].read(raw);
  if (!read.ok || isWellFormed(read.value)) return read;
  return repaired(wellFormed(read.value), 'lone_surrogate');
}

/** What the bytes of a text say; a column that is meant for data has a fault of its own. */
function readBytes(type: ColumnType, bytes: Buffer): ReadResult {
  const decoded = decodeText(bytes);
  if (!decoded) return CODECS[type.kind].read(bytes);
  const read = CODECS[type.kind].read(decoded.text);
  return read.ok ? repaired(read.value, decoded.rule) : read;
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
