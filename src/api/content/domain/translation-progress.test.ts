import { expect, test } from 'vitest';
import { progressOf, type Progress, type Translation } from './translation-progress';

const at = new Date('2026-11-21T09:00:00Z');

test.each<[string, Translation | null, Translation, Progress]>([
  ['a first translation', null, { translatedText: 'Hallo' }, { translationStatus: 'translated', translatedAt: at }],
  [
    'a translation that was missing',
    { translatedText: '', translationStatus: 'pending' },
    { translatedText: 'Hallo' },
    { translationStatus: 'translated', translatedAt: at },
  ],
  ['a better translation', { translatedText: 'Hi', translationStatus: 'approved' }, { translatedText: 'Hallo' }, {}],
  ['an empty one', null, { translatedText: '  ' }, {}],
  [
    'a review',
    { translatedText: 'Hi', translationStatus: 'translated' },
    { translationStatus: 'reviewed' },
    { reviewedAt: at },
  ],
  ['the same review again', { translationStatus: 'reviewed' }, { translationStatus: 'reviewed' }, {}],
])('%s', (_title, before, change, progress) => expect(progressOf(before, change, at)).toEqual(progress));
