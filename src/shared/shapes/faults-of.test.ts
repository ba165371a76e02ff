import { describe, expect, it } from 'vitest';
import { COMMON_SHAPES, groupOf, line, listOf, mapOf, member } from './common-shapes';
import { faultsOf } from './faults-of';
import type { Shape } from './shape';

const band = groupOf({
  price: member(['Price', 'Preis'], { kind: 'money' }, { required: true }),
  to: member(['To', 'Bis'], { kind: 'number', min: 0, max: 10 }),
});
const text = (means: 'link' | 'colour' | 'country' | 'language' | 'time' | 'day' | 'mailbox'): Shape => ({
  kind: 'text',
  means,
});

describe('faultsOf', () => {
  it.each([
    ['texts', COMMON_SHAPES.texts, ['a', 'b']],
    ['an empty list', COMMON_SHAPES.texts, []],
    ['a break', COMMON_SHAPES.periods, [{ start: '12:00', end: '12:30' }]],
    ['an address with more', COMMON_SHAPES.address, { city: 'Bonn', country: 'DE', custom: [1] }],
    ['colours', COMMON_SHAPES.colours, { primary: '#fff', mine: '#4945ff' }],
    [
      'bands',
      listOf(band),
      [
        { price: 500, to: 2.5 },
        { price: 0, to: null },
      ],
    ],
    ['a link on this site', text('link'), '/about'],
    ['a leap day', text('day'), '2028-02-29'],
    ['a language', text('language'), 'de'],
    ['anything', { kind: 'any' }, { a: [1, null, { b: 'c' }], d: '' }],
  ] as [string, Shape, unknown][])('finds nothing wrong with %s', (_what, shape, value) => {
    expect(faultsOf(shape, value)).toEqual([]);
  });

  it.each([
    ['a text that is none', COMMON_SHAPES.texts, ['a', ' '], '1: Expected a text.'],
    ['a text in the place of a list', COMMON_SHAPES.texts, 'a', ': Expected a list.'],
    ['two lines', line, 'a\nb', ': Expected one line.'],
    [
      'a link that runs',
      text('link'),
      'javascript:alert(1)',
      ': Expected https://… or a path on this site, such as /about.',
    ],
    ['a colour by name', text('colour'), 'red', ': Expected a colour such as #4945ff.'],
    ['a country that there is not', text('country'), 'XQ', ': Expected a country in two letters, such as DE.'],
    ['a language by name', text('language'), 'German', ': Expected a language in two letters, such as de.'],
    ['no time', text('time'), '24:30', ': Expected a time such as 09:30.'],
    ['no day', text('day'), '2027-02-30', ': Expected a day such as 2026-12-24.'],
    ['half a cent', band, { price: 0.5 }, 'price: Expected a whole number.'],
    ['no price', band, {}, 'price: Expected a value.'],
    ['more than the most', band, { price: 1, to: 11 }, 'to: Expected at most 10.'],
    ['a name that is not known', band, { price: 1, weight: 2 }, 'weight: Not known here. Known are price, to.'],
    ['what every object has', band, { price: 1, constructor: 2 }, 'constructor: Not known here. Known are price, to.'],
    [
      'a choice that there is not',
      { kind: 'choice', options: { a: { en: 'A', de: 'A' } } },
      'toString',
      ': Expected one of a.',
    ],
    ['a value without a name', mapOf(line), { '': 'a' }, ': Expected a name of at most 255 characters.'],
  ] as [string, Shape, unknown, string][])('says of %s where and what is expected', (_what, shape, value, said) => {
    expect(faultsOf(shape, value).map(({ path = [], message }) => `${path.join('.')}: ${message}`)).toEqual([said]);
  });

  it('goes no deeper than anybody writes', () => {
    let value: unknown = 'deep';
    for (let level = 0; level < 50; level += 1) value = [value];
    expect(faultsOf({ kind: 'any' }, value)).toHaveLength(1);
  });
});
