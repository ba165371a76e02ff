import { describe, expect, it } from 'vitest';
import type { RawValue, SourceValue, ValueKind } from '../../values/source-value';
import { boundValue, postgresType } from './postgres-cell';

describe('boundValue', () => {
  it.each<[string, ValueKind, RawValue, SourceValue, unknown]>([
    ['nothing', 'integer', null, null, null],
    ['a flag of SQLite', 'boolean', 1, true, true],
    [
      'an instant as it was, to the microsecond',
      'timestamp',
      '2024-01-01 10:00:00.123456+00',
      '2024-01-01T10:00:00.123Z',
      '2024-01-01 10:00:00.123456+00',
    ],
    ['seconds since 1970', 'timestamp', 1704103200, '2024-01-01T10:00:00.000Z', '2024-01-01T10:00:00.000Z'],
    ['a Julian day', 'date', 2460310.5, '2024-01-01', '2024-01-01'],
    ['the 24th hour', 'time', '24:00:00', '00:00:00.000', '00:00:00.000'],
    ['a date of zeros', 'date', '0000-00-00', null, null],
    ['digits', 'decimal', 12.5, '12.5', '12.5'],
    ['a large number', 'integer', 9007199254740993n, '9007199254740993', '9007199254740993'],
    ['a number in a column of texts', 'text', 7, '7', '7'],
    ['Latin-1 bytes', 'text', Buffer.from('M\xfcller', 'latin1'), 'Müller', 'Müller'],
    ['JSON as it was', 'json', '{"a": 1}', { a: 1 }, '{"a": 1}'],
    ['JSON with half a character', 'json', String.raw`{"a":"\ud83d"}`, { a: '\ufffd' }, '{"a":"\ufffd"}'],
    ['a list of PostgreSQL', 'array', '{a,"b c"}', ['a', 'b c'], '{a,"b c"}'],
    ['a list in JSON', 'array', '["a","b \\"c\\""]', ['a', 'b "c"'], '{"a","b \\"c\\""}'],
  ])('%s', (_what, kind, raw, value, bound) => {
    const declared = kind === 'timestamp' ? 'TIMESTAMPTZ' : '';
    expect(boundValue({ type: { kind }, declared }, { raw, value })).toEqual(bound);
  });

  it.each([
    ['2024-01-01T10:00:00+02:00', '2024-01-01T08:00:00.000Z'],
    ['2024-01-01 10:00Z', '2024-01-01T08:00:00.000Z'],
    ['2024-01-01 10:00:00.123456', '2024-01-01 10:00:00.123456'],
    ['2024-01-01', '2024-01-01'],
  ])('%s goes into a column without zone as %s', (raw, bound) => {
    const cell = { raw, value: '2024-01-01T08:00:00.000Z' };
    expect(boundValue({ type: { kind: 'timestamp' }, declared: 'TIMESTAMP' }, cell)).toBe(bound);
  });
});

describe('postgresType', () => {
  it.each([
    ['DATETIME', 'TIMESTAMP'],
    ['', 'TEXT'],
    ['DECIMAL(10,2)', 'DECIMAL(10,2)'],
  ])('%s is %s', (declared, type) => expect(postgresType({ declared })).toBe(type));
});
