import { expect, it } from 'vitest';
import type { Shape } from '../../../shared/shapes/shape';
import { fits } from './fits';

const bands: Shape = {
  kind: 'list',
  of: {
    kind: 'group',
    members: { price: { words: { en: 'Price', de: 'Preis' }, shape: { kind: 'money' } } },
  },
};

it.each([
  ['nothing', bands, null, true],
  ['a list of groups', bands, [{ price: 1 }, {}], true],
  ['an amount that is being typed', bands, [{ price: '1,' }], true],
  ['a group in the place of a list', bands, { price: 1 }, false],
  ['a name that the shape does not have', bands, [{ weight: 1 }], false],
  ['a list in the place of an amount', bands, [{ price: [] }], false],
  ['texts', { kind: 'list', of: { kind: 'text' } }, ['a'], true],
  ['numbers in the place of texts', { kind: 'list', of: { kind: 'text' } }, [1], false],
  ['a choice that there is not', { kind: 'choice', options: {} }, 'a', false],
  ['anything', { kind: 'any' }, { a: [1, { b: null }] }, true],
] as [string, Shape, unknown, boolean][])('%s', (_what, shape, value, fit) => {
  expect(fits(shape, value)).toBe(fit);
});
