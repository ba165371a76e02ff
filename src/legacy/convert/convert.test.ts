import { describe, expect, it } from 'vitest';
import type { SourceValue } from '../values/source-value';
import { bcryptConverter } from './bcrypt';
import type { Converter, TargetValue } from './converter';
import { enumerationConverter } from './enumeration';
import { localizedConverter } from './localized';
import { discountValueConverter, hundredthsConverter } from './money';
import { fullNameConverter, instantFlagConverter, staffRoleConverter, statusBlocksConverter } from './people';
import { looseJsonConverter, plainConverter, verbatimConverter } from './plain';
import { portableTextConverter } from './portable-text';
import { publicationConverter } from './publication';
import { referenceByConverter, referenceConverter, referenceListConverter } from './references';
import { richTextConverter } from './rich-text';

const TEXT = { document: 0, attribute: 'name', type: 'string', many: false, localized: false };
const money = hundredthsConverter({ kind: 'decimal', scale: 2 });
const status = enumerationConverter({ canceled: 'cancelled' }, { allowed: ['draft', 'cancelled', 'active'] }, [
  'draft',
  'canceled',
  'active',
]);
const localized = localizedConverter(plainConverter({ kind: 'text' }, TEXT), {
  localizedSource: true,
  localizedTarget: true,
  required: true,
});
const optional = localizedConverter(plainConverter({ kind: 'text' }, TEXT), {
  localizedSource: true,
  localizedTarget: true,
  required: false,
});
const discount = discountValueConverter({ kind: 'decimal', scale: 2 }, 'discount_type');
const publication = publicationConverter(status, { published: ['active'], allowed: ['draft', 'canceled', 'active'] });
const block = { _type: 'block', style: 'normal', children: [{ _type: 'span', text: 'Hello' }] };
const FLAG = { ...TEXT, type: 'boolean' };
const INSTANT = { ...TEXT, type: 'datetime' };
const AT = '2024-01-01T00:00:00.000Z';
const polymorphic = referenceByConverter({ kind: 'integer' }, { by: 'kind', tables: { page: 'pages' } });
const HASH = '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';

const BACK: [string, Converter, SourceValue, TargetValue[], Record<string, SourceValue>?][] = [
  ['money', money, '12.50', [1250]],
  ['negative money', money, '-0.05', [-5]],
  ['a 12-digit total', money, '9999999999.99', [999999999999]],
  ['an enumeration', status, 'canceled', ['cancelled']],
  ['a localized text', localized, { en: 'Hi', de: 'Hallo' }, [{ en: 'Hi', de: 'Hallo' }]],
  ['English alone', localized, { en: 'Hi' }, [{ en: 'Hi' }]],
  ['a percentage', discount, '12.50', [1250, null], { discount_type: 'percentage' }],
  ['a fixed discount', discount, '12.50', [null, 1250], { discount_type: 'fixed_amount' }],
  ['what is published', publication, 'active', ['active', true]],
  ['what is not', publication, 'canceled', ['cancelled', false]],
  ['a reference', referenceConverter({ kind: 'integer' }, { table: 't', many: false }), 7, [{ table: 't', id: '7' }]],
  [
    'ids in a list',
    referenceListConverter({ kind: 'json' }, 't'),
    [1, 'a'],
    [
      [
        { table: 't', id: '1' },
        { table: 't', id: 'a' },
      ],
    ],
  ],
  ['a rate', plainConverter({ kind: 'decimal', scale: 6 }, { ...TEXT, type: 'decimal' }), '1.083400', [1.0834]],
  ['a bcrypt hash', bcryptConverter, HASH, [HASH]],
  ['a full name', fullNameConverter, 'Ada B. Lovelace', ['Ada B.', 'Lovelace']],
  ['one name', fullNameConverter, 'Ada', ['Ada', null]],
  ['an instant and its flag', instantFlagConverter([FLAG, INSTANT], true), AT, [true, AT]],
  ['an instant that is not there', instantFlagConverter([INSTANT, FLAG], true), null, [null, false]],
  ['a status that blocks', statusBlocksConverter({}, { allowed: ['suspended'] }), 'suspended', ['suspended', true]],
  [
    'a role of staff',
    staffRoleConverter({ admin: 'administrator' }, ['administrator']),
    'admin',
    [{ role: 'administrator' }],
  ],
  ['an id of a table that a column names', polymorphic, 5, [{ table: 'pages', id: '5' }], { kind: 'page' }],
  ['data in a text', looseJsonConverter, '{"a":1}', [{ a: 1 }]],
  ['a text where data could be', looseJsonConverter, 'Organization', ['Organization']],
  ['anything', verbatimConverter, '{"a":', ['{"a":']],
];

describe('converters', () => {
  it.each(BACK)('%s comes and goes back', (_name, converter, value, values, row = {}) => {
    expect(converter.parse(value, row)).toEqual({ ok: true, values });
    expect(converter.print(values)).toEqual(value);
  });

  it.each<[string, Converter, SourceValue, RegExp]>([
    ['money with three decimals', money, '12.505', /two decimals/],
    ['an unknown status', status, 'lost', /"lost" is no value/],
    ['missing English', localized, { de: 'Hallo' }, /English is missing/],
    ['nothing where the document requires a text', localized, { en: '', de: '' }, /English is missing/],
    ['German alone', optional, { de: 'Hallo' }, /English is missing/],
    ['German beside empty English', optional, { en: '', de: 'Hallo' }, /English is missing/],
    ['a list where languages belong', localized, ['Hi'], /no object/],
    ['blocks of an unknown type', portableTextConverter(), [{ _type: 'carousel' }], /no portable text/],
    ['broken data in a text', looseJsonConverter, '{"a":', /no valid JSON/],
    ['too large a number', plainConverter({ kind: 'integer' }, { ...TEXT, type: 'integer' }), 3e9, /too large/],
  ])('refuses %s', (_name, converter, value, reason) => {
    const parsed = converter.parse(value, {});
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.reason).toMatch(reason);
  });

  it.each<SourceValue>([{ en: '', de: '' }, { en: [] }, { en: '' }])('reads %j as nothing said', (value) => {
    expect(optional.parse(value, {})).toEqual({ ok: true, values: [{ en: null }] });
  });

  it('prints data that was cleared as nothing', () => {
    expect(looseJsonConverter.print([null])).toBeNull();
    expect(looseJsonConverter.print([{ a: 1 }])).toBe('{"a":1}');
  });

  it('refuses a value that only other systems have, where the document lists its own', () => {
    const listed = enumerationConverter({ x: 'ours' }, { allowed: ['draft', 'archived', 'ours'] }, ['draft']);
    expect(listed.parse('archived', {})).toMatchObject({ ok: false });
    expect(listed.parse('draft', {})).toEqual({ ok: true, values: ['draft'] });
    expect(listed.parse('x', {})).toEqual({ ok: true, values: ['ours'] });
  });

  it('adds the keys that blocks lack and takes them away again', () => {
    const parsed = portableTextConverter().parse([block], {});
    expect(parsed).toMatchObject({ ok: true, values: [[{ _key: 'added-0', children: [{ _key: 'added-0-0' }] }]] });
    if (parsed.ok) expect(portableTextConverter().print(parsed.values)).toEqual([block]);
  });

  it('lets the published version decide where status and version no longer agree', () => {
    expect(publication.print(['draft', true])).toBe('active');
    expect(publication.print(['active', false])).toBe('draft');
  });

  it('leaves a value out that no document lists, so that its original is kept', () => {
    expect(enumerationConverter({}, { allowed: ['a'] }).parse('b', {})).toEqual({ ok: true, values: [null] });
  });

  it('leaves out what is no list of ids, and says nothing of an empty one', () => {
    const list = referenceListConverter({ kind: 'json' }, 'products');
    expect(list.parse({ a: 1 }, {})).toEqual({ ok: true, values: [null] });
    expect(list.print([[]])).toBeNull();
    expect(list.print([[{ table: 'products', id: '7' }]])).toEqual([7]);
  });

  it('knows no other hash than bcrypt, and takes that of PHP', () => {
    expect(bcryptConverter.parse('md5', {})).toEqual({ ok: true, values: [null] });
    expect(bcryptConverter.parse(HASH.replace('$2b$', '$2y$'), {})).toEqual({ ok: true, values: [HASH] });
  });

  it('reads HTML, Markdown and plain text into blocks', () => {
    const html =
      '<h2>Title</h2><p>One <strong>two</strong> <a href="https://example.com">three</a></p><ul><li>x</li></ul>';
    const parsed = richTextConverter.parse(html, {});
    expect(parsed).toMatchObject({
      ok: true,
      values: [
        [{ style: 'h2' }, { style: 'normal', markDefs: [{ href: 'https://example.com' }] }, { listItem: 'bullet' }],
      ],
    });
    const plain = richTextConverter.parse('First\n\nSecond & third', {});
    if (plain.ok) expect(richTextConverter.print(plain.values)).toBe('First\n\nSecond & third');
    expect(richTextConverter.parse('# Title\n\nSome **bold** text', {})).toMatchObject({
      ok: true,
      values: [[{ style: 'h1' }, {}]],
    });
  });
});
