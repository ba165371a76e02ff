import { describe, expect, it } from 'vitest';
import { isLanguageTag, knownLanguage, languageFor } from './language-tags';

describe('languageFor', () => {
  it.each([
    ['en', 'en'],
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['de_CH', 'de'],
    ['de-Latn-DE-1996', 'de'],
    ['de-DE-u-co-phonebk', 'de'],
    ['de-x-private', 'de'],
    ['deu', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['gsw-CH', 'en'],
    ['zh-Hant-TW', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('of %s is %s', (tag, language) => expect(languageFor(tag)).toBe(language));

  it('says where it is none of the platform', () => {
    expect([knownLanguage('fr-CA'), knownLanguage('de-LI'), knownLanguage(undefined)]).toEqual([
      undefined,
      'de',
      undefined,
    ]);
  });
});

describe('isLanguageTag', () => {
  it.each(['en', 'de-AT', 'de_AT', 'zh-Hans'])('takes %s', (tag) => expect(isLanguageTag(tag)).toBe(true));
  it.each(['', '*', 'e', 'de-', 'de--AT', 'deutsch bitte', 'de\0', 'x'.repeat(40), 5, null, ['de'], { de: 1 }])(
    'refuses %j',
    (tag) => expect(isLanguageTag(tag)).toBe(false),
  );
});
