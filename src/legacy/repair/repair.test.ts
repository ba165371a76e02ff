import { describe, expect, it } from 'vitest';
import { readValue } from '../values/values';
import { roundAmounts } from './round-amounts';
import { endsTooEarly, pairsOf } from './ordered-pairs';
import { judgeValue, type JudgedAttribute } from './plausible-value';
import { decodeText } from './text-bytes';
import { readTimeZone } from './time-zone';

describe('odd dates', () => {
  it.each<[string, 'date' | 'timestamp' | 'time', string | number, string | null, string]>([
    ['a date without separators', 'date', '20241231', '2024-12-31', 'compact_date'],
    ['the same as a number', 'date', 20241231, '2024-12-31', 'compact_date'],
    ['an instant without separators', 'timestamp', '20241231235959', '2024-12-31T23:59:59.000Z', 'compact_date'],
    ['a Julian day', 'date', 2460676.5, '2025-01-01', 'julian_day'],
    ['a Julian day as an instant', 'timestamp', 2460676.25, '2024-12-31T18:00:00.000Z', 'julian_day'],
    ['a whole Julian day', 'timestamp', '2460677', '2025-01-01T12:00:00.000Z', 'julian_day'],
    ['a date of zeros', 'date', '0000-00-00', null, 'zero_date'],
    ['an instant of zeros', 'timestamp', '0000-00-00 00:00:00', null, 'zero_date'],
    ['zero seconds', 'timestamp', 0, null, 'zero_date'],
    ['a date with dots', 'date', '1.12.2024', '2024-12-01', 'dotted_date'],
    ['the 24th hour of a day', 'timestamp', '2024-12-31 24:00:00', '2025-01-01T00:00:00.000Z', 'end_of_day'],
    ['the 24th hour', 'time', '24:00:00', '00:00:00.000', 'end_of_day'],
  ])('%s', (_what, kind, raw, value, repair) => {
    expect(readValue({ kind }, raw)).toEqual({ ok: true, value, form: null, repair });
  });

  it.each<[string, 'date' | 'timestamp', string | number]>([
    ['the 31st of February', 'date', '20240231'],
    ['a number that is no date', 'timestamp', 45657],
    ['the 32nd', 'date', '32.12.2024'],
    ['words', 'timestamp', 'tomorrow'],
  ])('refuses %s', (_what, kind, raw) => {
    expect(readValue({ kind }, raw)).toMatchObject({ ok: false });
  });

  it.each<[string, 'date' | 'timestamp', string | number, string]>([
    ['a date', 'date', '2024-12-31', '2024-12-31'],
    ['seconds', 'timestamp', 1735689599, '2024-12-31T23:59:59.000Z'],
    ['milliseconds', 'timestamp', 1735689599000, '2024-12-31T23:59:59.000Z'],
    ['seconds before 1970', 'date', -1577923200, '1920-01-01'],
  ])('leaves %s alone', (_what, kind, raw, value) => {
    const read = readValue({ kind }, raw);
    expect(read).toMatchObject({ ok: true, value });
    expect(read).not.toHaveProperty('repair');
  });
});

describe('texts', () => {
  it.each<[string, number[], string | undefined, string | undefined]>([
    ['Latin-1', [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72], 'Müller', 'windows_1252'],
    ['a euro of Windows', [0x80, 0x20, 0x93, 0x78, 0x94], '€ “x”', 'windows_1252'],
    ['half a character', [0x61, 0xed, 0xa0, 0xbd, 0x62], 'a\ufffdb', 'lone_surrogate'],
    ['UTF-8 in binary', [0xc3, 0xbc], 'ü', 'bytes_as_text'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], undefined, undefined],
  ])('%s', (_what, bytes, text, rule) => {
    expect(decodeText(Buffer.from(bytes))).toEqual(text === undefined ? undefined : { text, rule });
  });

  it('half characters inside JSON are shown as such', () => {
    expect(readValue({ kind: 'json' }, String.raw`{"a":["x\ud83d"]}`)).toEqual({
      ok: true,
      value: { a: ['x\ufffd'] },
      form: null,
      repair: 'lone_surrogate',
    });
  });
});

describe('readTimeZone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin', undefined],
    ['W. Europe Standard Time', 'Europe/Berlin', 'windows_zone'],
    ['India Standard Time', 'Asia/Calcutta', 'windows_zone'],
    ['GMT+2', 'Etc/GMT-2', 'offset_zone'],
    ['UTC-05:00', 'Etc/GMT+5', 'offset_zone'],
    ['+0200', 'Etc/GMT-2', 'offset_zone'],
    ['GMT+0', 'UTC', 'offset_zone'],
    ['europe/berlin', 'Europe/Berlin', 'zone_spelling'],
    ['Asia/Kolkata', 'Asia/Kolkata', undefined],
    ['UTC', 'UTC', undefined],
  ])('%s is %s', (text, zone, rule) => {
    expect(readTimeZone(text)).toEqual({ ok: true, zone, ...(rule && { rule }) });
  });

  it.each(['Mars/Phobos', 'GMT+25', 'somewhere', 'GMT+5:30'])('%s is none', (text) => {
    expect(readTimeZone(text)).toEqual({ ok: false });
  });
});

describe('judgeValue', () => {
  it.each<[string, JudgedAttribute, unknown, object]>([
    ['priceCents', { type: 'decimal', min: 0 }, -1, { kind: 'wrong', reason: 'is less than 0' }],
    ['discountBasisPoints', { type: 'integer', max: 10_000 }, 25_000, { kind: 'wrong', reason: 'is more than 10000' }],
    ['durationMinutes', { type: 'integer', min: 1 }, 0, { kind: 'wrong', reason: 'is less than 1' }],
    ['timezone', { type: 'string' }, 'Mars/Phobos', { kind: 'wrong', reason: 'is no time zone' }],
    ['timezone', { type: 'string' }, 'GMT+2', { kind: 'repaired', value: 'Etc/GMT-2', rule: 'offset_zone' }],
    ['timezone', { type: 'string' }, '', { kind: 'repaired', value: null, rule: 'empty_text' }],
    ['email', { type: 'email' }, 'nobody', { kind: 'wrong', reason: expect.any(String) }],
    ['email', { type: 'email' }, '', { kind: 'repaired', value: null, rule: 'empty_text' }],
    ['email', { type: 'email', required: true }, '', { kind: 'wrong', reason: 'is required' }],
    ['userEmail', { type: 'string' }, 'a@example.org', { kind: 'right' }],
    ['websiteUrl', { type: 'string' }, 'javascript:alert(1)', { kind: 'repaired', value: null, rule: 'unsafe_link' }],
    ['fileUrl', { type: 'text', required: true }, 'javascript:alert(1)', { kind: 'wrong', reason: expect.any(String) }],
    [
      'website',
      { type: 'string' },
      'www.example.org/a',
      { kind: 'repaired', value: 'https://www.example.org/a', rule: 'completed_link' },
    ],
    ['website', { type: 'string' }, '/about', { kind: 'right' }],
    [
      'mediaUrls',
      { type: 'json' },
      ['https://a.org', 'javascript:x'],
      { kind: 'repaired', value: null, rule: 'unsafe_link' },
    ],
    ['title', { type: 'string' }, 'javascript:alert(1)', { kind: 'right' }],
  ])('%s %o %s', (name, attribute, value, verdict) => {
    expect(judgeValue(name, attribute, value)).toEqual(verdict);
  });
});

describe('pairs', () => {
  it('are known by their names', () => {
    const attributes = Object.fromEntries(
      [
        'startTime',
        'endTime',
        'scheduledStart',
        'scheduledEnd',
        'validFrom',
        'validUntil',
        'startsAt',
        'endsAt',
        'quietHoursStart',
        'quietHoursEnd',
        'date',
        'endDate',
        'startedAt',
      ].map((name) => [name, { type: 'date' }]),
    );
    expect(pairsOf(attributes).map(String)).toEqual([
      'startTime,endTime',
      'scheduledStart,scheduledEnd',
      'validFrom,validUntil',
      'startsAt,endsAt',
      'date,endDate',
    ]);
  });

  it.each<[string, string, string, string, boolean]>([
    ['startTime', 'time', '09:00:00.000', '08:00:00.000', true],
    ['startTime', 'time', '09:00:00.000', '00:00:00.000', false],
    ['startTime', 'time', '09:00:00.000', '09:00:00.000', true],
    ['startDate', 'date', '2024-02-01', '2024-01-31', true],
    ['startDate', 'date', '2024-02-01', '2024-02-01', false],
    ['scheduledStart', 'datetime', '2024-02-01T09:00:00.000Z', '2024-02-01T09:00:00.000Z', true],
    ['startedAt', 'datetime', '2024-02-01T09:00:00.000Z', '2024-02-01T09:00:00.000Z', false],
  ])('%s of type %s from %s to %s', (name, type, start, end, tooEarly) => {
    expect(endsTooEarly(name, { type }, [start, end])).toBe(tooEarly);
  });
});

describe('amounts that their currency cannot be paid in', () => {
  const attributes = {
    priceCents: { type: 'decimal' },
    averageOrderCents: { type: 'decimal' },
    currency: { type: 'string', default: 'JPY' },
  };
  it.each<[string, Record<string, unknown>, unknown[]]>([
    ['half a yen', { priceCents: 422_250, currency: 'JPY' }, [{ attribute: 'priceCents', value: 422_300 }]],
    ['less than half a yen', { priceCents: 422_249 }, [{ attribute: 'priceCents', value: 422_200 }]],
    ['a refund of half a yen', { priceCents: -150, currency: 'JPY' }, [{ attribute: 'priceCents', value: -200 }]],
    ['a whole yen', { priceCents: 100, currency: 'JPY' }, []],
    ['a cent', { priceCents: 1, currency: 'EUR' }, []],
    ['a hundredth of a dinar', { priceCents: 1, currency: 'KWD' }, []],
    ['a mean', { averageOrderCents: 150, currency: 'JPY' }, []],
  ])('%s', (_what, values, rounded) => {
    expect(roundAmounts(attributes, values)).toEqual(rounded);
  });

  it('are wrong where nothing would be left of them', () => {
    expect(roundAmounts(attributes, { priceCents: 40, currency: 'JPY' })).toEqual([
      { attribute: 'priceCents', reason: expect.stringContaining('40 hundredths cannot be paid in JPY') },
    ]);
  });
});
