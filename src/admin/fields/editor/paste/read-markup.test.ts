import { expect, it } from 'vitest';
import { readMarkup } from './read-markup';

it.each([
  ['text/html', '<h2>Fees</h2>', ['h2']],
  ['text/plain', '## Fees\n\n- one\n- two', ['h2', 'bullet', 'bullet']],
  ['text/markdown', 'Words', ['normal']],
  ['text/plain', 'See [the fees](/fees).', ['normal']],
  ['text/plain', 'Fees: 5 - 10 €, * not all *', undefined],
  ['text/plain', '#1 of all', undefined],
  ['application/json', '[]', undefined],
])('%s %j: %j', (mimeType, data, kinds) => {
  let keys = 0;
  const read = readMarkup({ mimeType, data }, () => `k${(keys += 1)}`);
  const kindOf = (block: { listItem?: unknown; style?: unknown }) => block.listItem ?? block.style;
  expect(read?.blocks.map((block) => kindOf(block as never))).toEqual(kinds);
});
