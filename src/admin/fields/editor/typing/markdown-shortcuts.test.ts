import { expect, test } from 'vitest';
import { shortcutOf } from './markdown-shortcuts';

test.each([
  ['#', { style: 'h1' }],
  ['######', { style: 'h6' }],
  ['#######', undefined],
  ['>', { style: 'blockquote' }],
  ['-', { listItem: 'bullet' }],
  ['*', { listItem: 'bullet' }],
  ['1.', { listItem: 'number' }],
  ['2.', undefined],
  ['', undefined],
  ['a -', undefined],
])('%s and a space', (beginning, becomes) => {
  expect(shortcutOf(beginning)).toEqual(becomes);
});
