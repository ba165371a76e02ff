import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, mergeAttributes, UNKNOWN, type MergeInput, type Sides } from './merge-attributes';

const NOTHING = '0';
const side = (base: string | undefined, ours: string | string[], theirs: string): Sides => ({
  base,
  ours: [ours].flat(),
  theirs,
});
const merge = (sides: Record<string, Sides>, more: Partial<MergeInput> = {}) =>
  mergeAttributes({ sides: new Map(Object.entries(sides)), nothing: NOTHING, groups: [], ...more });

describe('where an attribute changed', () => {
  it.each<[string, string | undefined, string | string[], string, string]>([
    ['nowhere', 'a', 'a', 'a', 'none'],
    ['here', 'a', 'b', 'a', 'here'],
    ['there', 'a', 'a', 'b', 'there'],
    ['in the same way', 'a', 'b', 'b', 'alike'],
    ['on both sides', 'a', 'b', 'c', 'both'],
    ['in the draft here, and there', 'a', ['b', 'a'], 'c', 'both'],
    ['in what is published here, and there', 'a', ['a', 'b'], 'c', 'both'],
    ['in the draft here as there', 'a', ['c', 'a'], 'c', 'alike'],
    ['there, for the first time', undefined, NOTHING, 'b', 'there'],
    ['here alone, before the source ever said anything', undefined, 'b', NOTHING, 'here'],
    ['on both sides, for the first time', undefined, 'b', 'c', 'both'],
    ['nobody knows where', UNKNOWN, 'b', 'c', 'both'],
    ['nobody knows, and it is the same', UNKNOWN, 'c', 'c', 'alike'],
    ['nobody knows, and nothing is here: somebody may have taken it away', UNKNOWN, NOTHING, 'c', 'both'],
  ])('%s', (_name, base, ours, theirs, change) => {
    expect(changeOf(side(base, ours, theirs), NOTHING)).toBe(change);
  });
});

describe('merging', () => {
  it('takes what changed there, keeps what changed here, and says what changed on both sides', () => {
    const merged = merge({ title: side('a', 'a', 'b'), slug: side('a', 'b', 'a'), text: side('a', 'b', 'c') });
    expect([...merged.take]).toEqual(['title']);
    expect([...merged.conflicts]).toEqual(['text']);
    expect(Object.fromEntries(merged.base)).toEqual({ title: 'b', slug: 'a', text: 'a' });
    expect(merged.settled).toBe(false);
  });

  it.each<['source' | 'platform', string[]]>([
    ['source', ['text']],
    ['platform', []],
  ])('prefers the %s where it is told to, once for all', (prefer, take) => {
    const merged = merge({ text: side('a', 'b', 'c') }, { prefer });
    expect({ take: [...merged.take], conflicts: [...merged.conflicts] }).toEqual({ take, conflicts: ['text'] });
    expect(merged).toMatchObject({ settled: true, base: new Map([['text', 'c']]) });
  });

  it('leaves a state that moved on, whatever is preferred, and what belongs to it', () => {
    const sides = { state: side('confirmed', 'cancelled', 'completed'), paid: side('no', 'no', 'yes') };
    const groups = [['state', 'paid']];
    const mayFollow = (name: string): boolean => name !== 'state';
    expect([...merge(sides, { groups, prefer: 'source', mayFollow }).take]).toEqual([]);
    expect([...merge(sides, { groups }).conflicts]).toEqual(['state', 'paid']);
    expect([...merge({ ...sides, state: side('a', 'a', 'b') }, { groups }).take]).toEqual(['state', 'paid']);
  });

  it('never gives an amount another currency', () => {
    const sides = { priceCents: side('100', '100', '120'), currency: side('USD', 'EUR', 'USD') };
    const groups = [['priceCents', 'currency']];
    expect(merge(sides, { groups })).toMatchObject({ take: new Set(), conflicts: new Set(['priceCents']) });
    expect([...merge(sides, { groups, prefer: 'source' }).take]).toEqual(['priceCents', 'currency']);
  });
});

const value = fc.constantFrom('a', 'b', 'c');
const known = fc.record({ base: value, ours: value, theirs: value });

it('is a merge: each side alone wins, both are a conflict, and a second import changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(known, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(undefined, 'source', 'platform'),
      (all, prefer) => {
        const sides = new Map(all.map(({ base, ours, theirs }, at) => [`x${at}`, side(base, ours, theirs)]));
        const merged = mergeAttributes({
          sides,
          nothing: NOTHING,
          groups: [],
          ...(prefer && { prefer: prefer as 'source' }),
        });
        const after = new Map(
          [...sides].map(([name, { ours, theirs }]) => {
            const living = merged.take.has(name) ? theirs : (ours[0] as string);
            return [name, side(merged.base.get(name), living, theirs)];
          }),
        );
        for (const [name, { base, ours, theirs }] of sides) {
          const living = after.get(name)?.ours[0];
          if (theirs === base) expect(living).toBe(ours[0]);
          else if (ours[0] === base) expect(living).toBe(theirs);
          else if (ours[0] !== theirs) expect(living).toBe(prefer === 'source' ? theirs : ours[0]);
        }
        const again = mergeAttributes({ sides: after, nothing: NOTHING, groups: [] });
        expect([...again.take]).toEqual([]);
        expect([...again.conflicts]).toEqual(merged.settled ? [] : [...merged.conflicts]);
      },
    ),
  );
});
