import { expect, test } from 'vitest';
import { messages } from '../messages';
import { insertionsLike } from './insertions';

const found = (typed: string): string[] =>
  insertionsLike(typed, ({ label }) => messages.de[label]).map(({ label }) => messages.de[label]);

test.each([
  ['vid', ['Video']],
  ['überschrift', ['Überschriftblock', ...[1, 2, 3, 4, 5, 6].map((level) => `Überschrift ${level}`)]],
  ['liste', ['Nummerierte Liste']],
  ['gibtesnicht', []],
])('%s', (typed, labels) => {
  expect(found(typed)).toEqual(labels);
});

test('everything is offered before something is typed', () => {
  expect(found('')).toHaveLength(16);
});
