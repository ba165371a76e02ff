import { expect, it } from 'vitest';
import { labelOf } from './label';

it.each([
  [{ title: 'A', name: 'B' }, 'A'],
  [{ title: { en: 'Hello', de: 'Hallo' } }, 'Hello'],
  [{ title: '', code: 'X1' }, 'X1'],
  [{ amount: 5 }, null],
])('%j is known as %s', (row, label) => expect(labelOf(row)).toBe(label));
