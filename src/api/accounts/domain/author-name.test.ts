import { expect, test } from 'vitest';
import { authorName } from './author-name';

test.each([
  [{ firstName: 'Nora', lastName: 'Klein' }, 'Nora K.'],
  [{ firstName: ' Nora ', lastName: '' }, 'Nora'],
  [{ firstName: 'Zoë', lastName: '😀x' }, 'Zoë 😀.'],
  [{ lastName: 'Klein' }, null],
  [{}, null],
])('%j is %s', (person, name) => {
  expect(authorName(person)).toBe(name);
});
