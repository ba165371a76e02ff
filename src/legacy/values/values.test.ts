import { describe, expect, it } from 'vitest';
import type { RawValue, ValueKind } from './source-value';
import { readValue, sameRaw, writeValue } from './values';

const BACK: [ValueKind, RawValue, unknown][] = [
  ['text', 'Größe', 'Größe'],
  ['text', 12, '12'],
  ['integer', 5, 5],
  ['integer', '5', 5],
  ['integer', 9007199254740993n, '9007199254740993'],
  ['decimal', '12.50', '12.50'],
  ['decimal', 12.5, '12.5'],
  ['decimal', '-0.10', '-0.10'],
  ['real', 0.1, 0.1],
  ['boolean', 1, true],
  ['boolean', 'f', false],
  ['boolean', 'TRUE', true],
  ['boolean', false, false],
  ['timestamp', '2024-02-29 10:11:12', '2024-02-29T10:11:12.000Z'],
  ['timestamp', '2024-02-29 10:11:12.5', '2024-02-29T10:11:12.500Z'],
  ['timestamp', '2024-02-29T10:11:12.123Z', '2024-02-29T10:11:12.123Z'],
  ['timestamp', '2024-02-29T10:11:12+02:00', '2024-02-29T08:11:12.000Z'],
  ['timestamp', '2024-02-29 10:11:12.123+00', '2024-02-29T10:11:12.123Z'],
  ['timestamp', '2024-02-29T10:11', '2024-02-29T10:11:00.000Z'],
  ['timestamp', '2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['timestamp', 1709201472, '2024-02-29T10:11:12.000Z'],
  ['timestamp', 1709201472123, '2024-02-29T10:11:12.123Z'],
  ['timestamp', '1709201472', '2024-02-29T10:11:12.000Z'],
  ['date', '2024-02-29', '2024-02-29'],
  ['time', '09:30', '09:30:00.000'],
  ['time', '09:30:15', '09:30:15.000'],
  ['time', '09:30:15.250', '09:30:15.250'],
  ['json', '{"en":"Hi","de":"Grüß"}', { en: 'Hi', de: 'Grüß' }],
  ['json', '{"en": "Hi", "list": [1, 2, []]}', { en: 'Hi', list: [1, 2, []] }],
  ['json', '{"en": "Gr\\u00fc\\u00df"}', { en: 'Grüß' }],
  ['array', '{a,"b c",NULL,"NULL","x\\"y",""}', ['a', 'b c', null, 'NULL', 'x"y', '']],
  ['array', '["a", "b"]', ['a', 'b']],
  ['array', '{}', []],
];

describe('values of a source', () => {
  it.each(BACK)('%s %s is read and written back as it was', (kind, raw, value) => {
    const read = readValue({ kind }, raw);
    expect(read).toMatchObject({ ok: true, value });
    if (read.ok) expect(sameRaw(writeValue({ kind }, read.value, read.form), raw)).toBe(true);
  });

  it.each<[ValueKind, RawValue, string]>([
    ['integer', 'five', 'is no whole number'],
    ['integer', 5.5, 'is no whole number'],
    ['decimal', '12,50', 'is no number'],
    ['boolean', 'maybe', 'is neither true nor false'],
    ['timestamp', '2023-02-29 10:00:00', 'is no date and time'],
    ['timestamp', 'yesterday', 'is no date and time'],
    ['timestamp', '2024-01-01 25:00:00', 'is no date and time'],
    ['date', '12/31/2024', 'is no date'],
    ['time', '25:00', 'is no time of day'],
    ['json', '{broken', 'is no valid JSON'],
    ['array', '{a', 'is no list'],
    ['text', 'a\0b', 'contains a NUL character'],
  ])('%s %j is refused', (kind, raw, reason) => {
    expect(readValue({ kind }, raw)).toEqual({ ok: false, reason });
  });

  it('reads a decimal to the digits that SQLite is right in', () => {
    expect(readValue({ kind: 'decimal' }, 57.800000000000004)).toMatchObject({ value: '57.8' });
    expect(readValue({ kind: 'decimal' }, 0.1 + 0.2)).toMatchObject({ value: '0.3' });
    expect(readValue({ kind: 'decimal' }, 9999999999.99)).toMatchObject({ value: '9999999999.99' });
    expect(readValue({ kind: 'decimal' }, 57.7995)).toMatchObject({ value: '57.7995' });
  });

  it('null stays null, and a value that needs more digits than its column has gets them', () => {
    expect(readValue({ kind: 'json' }, null)).toEqual({ ok: true, value: null, form: null });
    expect(writeValue({ kind: 'timestamp' }, '2024-01-01T00:00:00.120Z', 'text| |0|')).toBe('2024-01-01 00:00:00.12');
    expect(writeValue({ kind: 'timestamp' }, '2024-01-01T00:00:00.000Z')).toBe('2024-01-01 00:00:00');
  });
});
