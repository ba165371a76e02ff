import { describe, expect, it } from 'vitest';
import { portableTextFaults } from '../portable-text/validate';
import { parseLocalizedText, textIn } from './localized-text';

describe('localized text', () => {
  it.each([
    [{ en: 'Hello' }, { en: 'Hello' }],
    [
      { en: 'Hello', de: 'Hallo' },
      { en: 'Hello', de: 'Hallo' },
    ],
    [{ en: 'Hello', de: '' }, { en: 'Hello' }],
    [{ en: 'Hello', de: null }, { en: 'Hello' }],
  ])('reads %j', (given, value) => expect(parseLocalizedText(given)).toEqual({ ok: true, value }));

  it.each<[unknown, string[]]>([
    ['Hello', ['']],
    [null, ['']],
    [[], ['']],
    [{}, ['en']],
    [{ en: '' }, ['en']],
    [{ en: '  ' }, ['en']],
    [{ de: 'Hallo' }, ['en']],
    [{ en: 1 }, ['en']],
    [{ en: 'Hello', de: 5 }, ['de']],
    [{ en: 'Hello', fr: 'Salut' }, ['fr']],
  ])('refuses %j', (given, paths) => {
    const verdict = parseLocalizedText(given);
    expect(verdict.ok ? [] : verdict.faults.map(({ path = [] }) => path.join('.'))).toEqual(paths);
  });

  it('judges each language by the format of the attribute', () => {
    const verdict = parseLocalizedText({ en: [{ _type: 'script' }], de: [] }, portableTextFaults);
    expect(verdict).toMatchObject({ ok: false, faults: [{ path: ['en', 0, '_type'] }] });
  });

  it('falls back to English and says so', () => {
    expect(textIn({ en: 'Hello', de: 'Hallo' }, 'de')).toEqual({ text: 'Hallo', fellBack: false });
    expect(textIn({ en: 'Hello' }, 'de')).toEqual({ text: 'Hello', fellBack: true });
    expect(textIn({ en: 'Hello', de: 'Hallo' }, 'en')).toEqual({ text: 'Hello', fellBack: false });
  });
});
