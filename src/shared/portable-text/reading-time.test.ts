import { expect, test } from 'vitest';
import { readingTime } from './reading-time';
import type { Block } from './schema';

const text = (words: string): Block => ({ _type: 'block', _key: 'a', children: [{ _type: 'span', text: words }] });

test.each<[string, Block[], object]>([
  ['nothing', [], { words: 0, minutes: 0 }],
  ['two words and a dash', [text('eins – zwei')], { words: 2, minutes: 1 }],
  ['a number and a hyphen', [text('24-Stunden-Dienst, 7 Tage')], { words: 3, minutes: 1 }],
  ['several blocks', [text('eins'), { _type: 'heading', _key: 'h', text: 'zwei' }], { words: 2, minutes: 1 }],
  [
    'code, which nobody reads aloud',
    [{ _type: 'code', _key: 'c', language: '', code: 'a b' }],
    { words: 0, minutes: 0 },
  ],
  ['a block that is not finished', [{ _type: 'heading', _key: 'h' } as Block], { words: 0, minutes: 0 }],
  ['a long one', [text('Wort '.repeat(500))], { words: 500, minutes: 3 }],
])('%s', (_what, blocks, time) => {
  expect(readingTime(blocks)).toEqual(time);
});
