import { expect, test } from 'vitest';
import { noteBegin, sortAsSent } from './order-of-files';

test('files that end in another order than they began in are listed as they were sent', () => {
  const [first, second, third] = [{ name: 'first' }, { name: 'second' }, { name: 'third' }];
  for (const file of [first, second, third]) noteBegin('files', file);
  const files = { files: [second, third, first], menuLogo: first };
  sortAsSent(files);
  expect(files).toEqual({ files: [first, second, third], menuLogo: first });
});

test('fields of two forms at once do not get into each other’s way', () => {
  const [a1, b1, a2, b2] = [{ name: 'a1' }, { name: 'b1' }, { name: 'a2' }, { name: 'b2' }];
  for (const file of [a1, b1, a2, b2]) noteBegin('files', file);
  const [one, other] = [{ files: [a2, a1] }, { files: [b2, b1] }];
  sortAsSent(one);
  sortAsSent(other);
  expect([one.files, other.files]).toEqual([
    [a1, a2],
    [b1, b2],
  ]);
});
