import { describe, expect, it } from 'vitest';
import { shownSchemas } from '../../../tests/support/shown-schemas';
import { spokenSentences } from '../../../tests/support/spoken-sentences';
import { formatWords, UID_FORMAT } from '../../shared/models/formats';
import { inWords } from './in-words';
import { findSentence } from './say';

const fault = (path: (string | number)[], message: string, holds?: string) => ({
  path,
  message,
  ...(holds && { holds }),
});
const told = (errors: object[], sent: Record<string, unknown> = {}) =>
  inWords({ message: 'x', details: { errors: errors as never } }, { language: 'de', sent });

describe('what is refused', () => {
  it('has a German sentence for everything that the server says of it', () => {
    const sentences = spokenSentences();
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter((sentence) => findSentence(sentence) === undefined)).toEqual([]);
  });

  it('says what to write for every pattern of an attribute that people see', () => {
    const attributes = shownSchemas().flatMap((schema) => Object.values(schema.attributes));
    const patterns = attributes.flatMap(({ type, regex }) => regex ?? (type === 'uid' ? UID_FORMAT : []));
    expect(new Set(patterns).size).toBeGreaterThan(3);
    expect([...new Set(patterns)].filter((pattern) => formatWords(pattern) === undefined)).toEqual([]);
  });

  it.each([
    [
      [fault(['code'], 'code must match the following: "/^[A-Z]{3}$/"')],
      'Code: Eine Währung aus drei Großbuchstaben, etwa EUR.',
    ],
    [
      [
        fault(
          ['content', 21, 'markDefs', 0, 'href'],
          'Expected https://… or a path on this site, such as /about.',
          'global::portable-text',
        ),
      ],
      'Inhalt: Block 22, Link: https://… oder ein Pfad auf dieser Website wie /about.',
    ],
    [
      [fault(['title', 'en'], 'English is required', 'global::localized-text')],
      'Titel: Englisch: Bitte auf Englisch ausfüllen; Deutsch ist freigestellt.',
    ],
    [
      [fault(['expertiseAreas', 1], 'Expected a text.', 'texts')],
      'Fachgebiete: Eintrag 2: Hier wird ein Text erwartet.',
    ],
    [[fault(['data', 'priceCents'], 'priceCents must be greater than or equal to 100')], 'Preis: Mindestens 1,00 €.'],
    [
      [fault(['discountBasisPoints'], 'discountBasisPoints must be less than or equal to 10000')],
      'Rabatt (%): Höchstens 100 %.',
    ],
    [[fault(['title'], 'Somebody wrote a new one.')], 'Titel: Etwas passt hier nicht.'],
  ])('%j is told as %s', (errors, message) => {
    expect(told(errors, { currency: 'EUR' }).message?.replaceAll('\u00a0', ' ')).toBe(message);
  });

  it.each([
    [
      'JPY',
      '5950 hundredths cannot be paid in JPY, whose smallest amount is ¥1; the nearest are 5900 (¥59) and 6000 (¥60).',
      'Preis: 60 ¥ lässt',
    ],
    ['KWD', 'priceCents must be greater than or equal to 1050', 'Preis: Mindestens 10,500 KWD.'],
    ['JPY', 'priceCents must be less than or equal to 100000', 'Preis: Höchstens 1.000 ¥.'],
  ])('writes amounts in %s as people do', (currency, message, begin) => {
    expect(told([fault(['priceCents'], message)], { currency }).message?.replaceAll('\u00a0', ' ')).toContain(begin);
  });

  it('names what stands in the way of several, in both languages', () => {
    const documents = [
      { documentId: 'a', label: 'About', field: 'slug', message: 'English is required', code: 'invalid_input' },
      { documentId: 'b', label: null, field: null, message: 'Somebody wrote a new one.', code: 'conflict' },
    ];
    const refusal = { message: 'Nothing was changed: 2 of 7 stand in the way. …', details: { documents } };
    expect(inWords(refusal, { language: 'de', sent: {} }).message).toBe(
      'Es wurde nichts geändert: 2 von 7 stehen im Weg. „About“ (Kurzname in der Adresse): Bitte auf Englisch ausfüllen; Deutsch ist freigestellt. „b“: Etwas anderes steht im Weg.',
    );
    expect(inWords(refusal, { language: 'en', sent: {} }).message).toContain('“About” (Slug): Write it in English.');
  });

  it('leaves alone what is one word: Strapi has a text of its own under it', () => {
    expect(inWords({ message: 'FileTooBig' }, { language: 'de', sent: {} })).toEqual({ message: 'FileTooBig' });
    expect(inWords({ message: 'Policy Failed' }, { language: 'de', sent: {} }).message).toBe(
      'Ihre Rolle erlaubt das nicht.',
    );
  });
});
