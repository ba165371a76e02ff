import { describe, expect, it } from 'vitest';
import { localizedTextRule } from '../../localization/localized-text';
import { centsRule, currencyRule } from '../../money/money-attributes';
import { applyAttributeRules } from './attribute-rules';
import type { ModelSchema, Row } from '../../models/model';
import { textRule } from './text-attributes';

const MODELS: Record<string, ModelSchema> = {
  'api::shop.order': {
    uid: 'api::shop.order',
    attributes: {
      totalCents: { type: 'decimal' },
      currency: { type: 'string' },
      cryptoCurrency: { type: 'string' },
      note: { type: 'text' },
      link: { type: 'string', columnType: { type: 'string', args: [500] } },
      address: { type: 'string', columnType: { type: 'text' } },
      title: { type: 'json', customField: 'global::localized-text' },
      lines: { type: 'component', component: 'shop.line' },
      zone: { type: 'dynamiczone' },
    },
  },
  'shop.line': { uid: 'shop.line', attributes: { priceCents: { type: 'decimal' }, note: { type: 'string' } } },
};

function faults(data: Row): string[] {
  const rules = [localizedTextRule({}), centsRule, currencyRule, textRule];
  return applyAttributeRules(rules, (uid) => MODELS[uid], { uid: 'api::shop.order', data }).map(({ path }) =>
    path.join('.'),
  );
}

describe('attribute rules', () => {
  it.each<[Row, string[]]>([
    [{ totalCents: 12, currency: 'EUR', title: { en: 'x' }, lines: [{ priceCents: 1 }] }, []],
    [{ totalCents: null, title: undefined, other: 1.5 }, []],
    [{ cryptoCurrency: 'BTC' }, []],
    [{ totalCents: 1.5, currency: 'EURO' }, ['totalCents', 'currency']],
    [{ totalCents: '12' }, ['totalCents']],
    [{ totalCents: 2 ** 53 }, ['totalCents']],
    [{ title: { de: 'x' } }, ['title.en']],
    [{ currency: 'EUR\0', note: 'a\0b', link: '\0' }, ['currency', 'currency', 'note', 'link']],
    [{ note: 'x'.repeat(9_000), link: 'x'.repeat(500), address: 'x'.repeat(9_000) }, []],
    [
      { link: 'x'.repeat(501), lines: [{ note: '😀'.repeat(255) }, { note: 'x'.repeat(256) }] },
      ['link', 'lines.1.note'],
    ],
    [{ lines: [{ priceCents: 1 }, { priceCents: 0.1, note: 5 }] }, ['lines.1.priceCents']],
    [{ lines: { priceCents: 0.1 } }, ['lines.priceCents']],
    [
      { zone: [{ __component: 'shop.line', priceCents: NaN }, { __component: 'shop.other' }, 5] },
      ['zone.0.priceCents'],
    ],
  ])('of %j finds %j', (data, expected) => expect(faults(data)).toEqual(expected));

  it('stores what a rule made of the value', () => {
    const data: Row = { title: { en: 'Hello', de: '' } };
    expect(faults(data)).toEqual([]);
    expect(data).toEqual({ title: { en: 'Hello' } });
  });
});
