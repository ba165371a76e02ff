import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { listMarkers, listPlaces, markItem, nestLists, type List, type Listed } from './lists';

/** `1#` a numbered item of level 1, `2-` a bulleted one of level 2, `p` a paragraph. */
const blocks = (sketch: string): Listed[] =>
  sketch
    .split(' ')
    .filter(Boolean)
    .map((mark, index) =>
      mark === 'p'
        ? { _type: 'block', _key: `b${index}`, children: [] }
        : {
            _type: 'block',
            _key: `b${index}`,
            level: Number(mark.slice(0, -1)),
            listItem: mark.endsWith('#') ? 'number' : 'bullet',
            children: [],
          },
    );

const text = (sketch: string): string[] =>
  listMarkers(blocks(sketch)).map((marker) => (marker ? markItem('x', marker) : 'x'));

/** A tree as the indices of its items, lists in brackets. */
function shape(nodes: readonly (Listed | List)[], all: Listed[]): string {
  return nodes
    .map((node) => {
      if (node._type === '@list') return `[${shape((node as List).children, all)}]`;
      const below = (node.children ?? []).filter((child) => (child as Listed)._type === '@list') as List[];
      return `${all.findIndex(({ _key }) => _key === node._key)}${shape(below, all)}`;
    })
    .join(' ');
}
const nested = (sketch: string): string => shape(nestLists(blocks(sketch)), blocks(sketch));

test.each<[string, string[], string]>([
  ['1# 1# 1#', ['1. x', '2. x', '3. x'], '[0 1 2]'],
  ['1# 3# 1#', ['1. x', '   1. x', '2. x'], '[0[1] 2]'],
  ['1# 3# 2# 1#', ['1. x', '   1. x', '   2. x', '2. x'], '[0[1 2] 3]'],
  ['1# 2# 3# 1# 2#', ['1. x', '   1. x', '      1. x', '2. x', '   1. x'], '[0[1[2]] 3[4]]'],
  ['3# 1#', ['1. x', '2. x'], '[0 1]'],
  ['1# 2- 2# 1#', ['1. x', '   - x', '   1. x', '2. x'], '[0[1] [2] 3]'],
  ['1# 2- 1#', ['1. x', '   - x', '2. x'], '[0[1] 2]'],
  ['1# 3- 2# 1#', ['1. x', '   - x', '   1. x', '2. x'], '[0[1] [2] 3]'],
  ['1- 1# 1-', ['- x', '1. x', '- x'], '[0] [1] [2]'],
  ['1# p 1#', ['1. x', 'x', '1. x'], '[0] 1 [2]'],
  [
    `${'1# '.repeat(10)}2-`,
    [...Array.from({ length: 10 }, (_, i) => `${i + 1}. x`), '    - x'],
    '[0 1 2 3 4 5 6 7 8 9[10]]',
  ],
])('%s', (sketch, lines, tree) => {
  expect(text(sketch)).toEqual(lines);
  expect(nested(sketch)).toBe(tree);
});

it('stands the lines of an item under each other', () => {
  expect(markItem('a\nb', { indent: '  ', marker: '1. ' })).toBe('  1. a\n     b');
});

describe('any list', () => {
  const lists = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom('#', '-', 'p')), { maxLength: 30 });

  it('keeps each block once and in order, whatever its levels', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const sketch = items.map(([level, kind]) => (kind === 'p' ? 'p' : `${level}${kind}`)).join(' ');
        const order = nested(sketch).match(/\d+/g)?.map(Number) ?? [];
        expect(order).toEqual(items.map((_, index) => index));
      }),
    );
  });

  it('goes down one step at a time, and counts on from where it was', () => {
    fc.assert(
      fc.property(lists, (items) => {
        const sketch = items.map(([level, kind]) => (kind === 'p' ? 'p' : `${level}${kind}`)).join(' ');
        const places = listPlaces(blocks(sketch));
        places.forEach((place, index) => {
          if (!place) return;
          const before = places[index - 1];
          expect(place.depth).toBeLessThanOrEqual(before ? before.depth + 1 : 0);
          if (place.number === 1) return;
          const last = places
            .slice(0, index)
            .findLastIndex(
              (other) => other !== null && other.depth === place.depth && other.listItem === place.listItem,
            );
          expect(places[last]?.number).toBe(place.number - 1);
        });
      }),
    );
  });
});
