import { createHash } from 'node:crypto';
import type { JsonValue, RawValue } from './source-value';

/** A raw value as JSON can hold it: big integers and binary data are marked. */
export function rawToJson(raw: RawValue): JsonValue {
  if (typeof raw === 'bigint') return { $integer: String(raw) };
  if (Buffer.isBuffer(raw)) return { $base64: raw.toString('base64') };
  return raw;
}

/** The raw value that `rawToJson` was given. */
export function rawFromJson(json: JsonValue): RawValue {
  if (typeof json !== 'object' || json === null) return json;
  const { $integer, $base64 } = json as { $integer?: string; $base64?: string };
  if ($integer !== undefined) return BigInt($integer);
  return $base64 === undefined ? JSON.stringify(json) : Buffer.from($base64, 'base64');
}

/** JSON with sorted keys: equal values give equal texts, whatever order a database keeps. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${stableJson(member)}`);
  return `{${members.join(',')}}`;
}

/** A short print of a value, by which export sees whether it is still what the import wrote. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(stableJson(value)).digest('base64url').slice(0, 16);
}
