import { expect, it } from 'vitest';
import { faultWords } from './fault-words';

it.each<[string, object, string[]]>([
  ['a whole block', { _type: 'video', url: '/a.mp4' }, []],
  ['a paragraph, which has no form', { _type: 'block' }, []],
  ['a video without an address', { _type: 'video' }, ['Adresse: fehlt noch']],
  ['an image without a picture', { _type: 'image', asset: { _type: 'reference' }, alt: '' }, ['Bild: fehlt noch']],
  ['half an address', { _type: 'video', url: 'example' }, ['Adresse: https://… oder ein Pfad auf dieser Website']],
  ['a level that there is not', { _type: 'heading', text: 'x', level: 9 }, ['Ebene: eine Zahl von 1 bis 6']],
  [
    'a line that is none',
    { _type: 'code', language: '', code: 'x', highlightLines: [1, 0] },
    ['Hervorgehobene Zeilen, 2: mindestens 1'],
  ],
  [
    'a call to action of nothing',
    { _type: 'cta' },
    ['Text: fehlt noch', 'Adresse: fehlt noch', 'Aussehen: fehlt noch', 'Größe: fehlt noch'],
  ],
])('%s', (_what, block, words) => {
  expect(faultWords({ _key: 'a', ...block }, 'de')).toEqual(words);
});
