import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue } from './same-value';

describe('isSameValue', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['string', 'a', 'a', true],
    ['string', 'a', 'b', false],
    ['string', '', null, true],
    ['string', undefined, null, true],
    ['string', null, 'a', false],
    ['string', 'a', null, false],
    ['text', 'one\ntwo', 'one\r\ntwo', true],
    ['text', 'one two', 'one\r\ntwo', false],
    ['string', 1, '1', false],
    ['enumeration', 'draft', 'draft', true],
    ['boolean', false, null, false],
    ['boolean', false, false, true],
    ['boolean', true, false, false],
    ['integer', 0, null, false],
    ['integer', '12', 12, true],
    ['integer', 12, 13, false],
    ['biginteger', '9007199254740993', '9007199254740993', true],
    ['biginteger', '9007199254740993', '9007199254740992', false],
    ['decimal', '12.50', 12.5, true],
    ['decimal', 12.5, '12.50', true],
    ['decimal', '-0.0', 0, true],
    ['decimal', '12.51', 12.5, false],
    ['decimal', 1e21, '1e21', true],
    ['float', 'abc', 12, false],
    ['datetime', '2030-01-01T00:00:00.000Z', '2030-01-01T01:00:00+01:00', true],
    ['datetime', '2030-01-01T00:00:00.000Z', new Date('2030-01-01T00:00:00Z'), true],
    ['datetime', '2030-01-01T00:00:00.001Z', '2030-01-01T00:00:00.000Z', false],
    ['datetime', 'soon', '2030-01-01T00:00:00.000Z', false],
    ['date', '2030-01-01T00:00:00.000Z', '2030-01-01', true],
    ['date', '2030-01-02', '2030-01-01', false],
    ['time', '09:30', '09:30:00.000', true],
    ['time', '9:30:00', '09:30:00.000', true],
    ['time', '09:31', '09:30:00.000', false],
    ['json', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['json', '{"a":1}', { a: 1 }, true],
    ['json', { a: 1 }, { a: 1, b: undefined }, true],
    ['json', { a: 1 }, { a: 1, b: 2 }, false],
    ['json', [1, 2], [2, 1], false],
    ['json', [], null, false],
    ['json', 'text', 'text', true],
    ['customField', { en: 'Hello' }, { en: 'Hello' }, true],
  ])('%s: %j and %j: %s', (type, sent, stored, same) => {
    expect(isSameValue({ type }, sent, stored)).toBe(same);
  });

  it('takes any number back as the text that a database gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(2), (cents, zeros) => {
        const value = cents / 100;
        const text = `${value}${Number.isInteger(value) ? '.' : ''}${'0'.repeat(zeros)}`;
        return isSameValue({ type: 'decimal' }, value, text);
      }),
    );
  });

  it('takes any JSON back, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        return isSameValue({ type: 'json' }, turned, value);
      }),
    );
  });
});
