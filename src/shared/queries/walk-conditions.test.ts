import { describe, expect, test } from 'vitest';
import { groupOf, walkConditions, type ConditionSteps } from './walk-conditions';

interface At {
  path: string;
  negated: boolean;
}

/** Writes what was met, in words. */
const WORDS: ConditionSteps<At, string> = {
  attribute: ({ path, negated }, name, value) => `${negated ? '!' : ''}${path}${name}=${JSON.stringify(value)}`,
  set: (_at, parts) => parts.join(','),
  group: ({ negated }, name, { parts }) => `${groupOf(name, negated)}(${parts.join(' ')})`,
  inside: ({ path, negated }, name) => ({ path: `${path}${name}.`, negated: name === '$not' ? !negated : negated }),
  other: (_at, value) => `<${String(value)}>`,
};
const words = (conditions: unknown) => walkConditions(WORDS, { path: '', negated: false }, conditions);

describe('conditions', () => {
  test.each<[string, unknown, string]>([
    ['of one set', { a: 1, b: { $gt: 2 } }, 'a=1,b={"$gt":2}'],
    ['in a list', [{ a: 1 }, [{ b: 2 }]], '$and(a=1 $and(b=2))'],
    ['in groups', { $or: [{ a: 1 }, { $and: [{ b: 2 }] }] }, '$or($or.a=1 $and($or.$and.b=2))'],
    ['in a group that is no list', { $or: { a: 1 } }, '$or($or.a=1)'],
    ['beside a group', { a: 1, $or: [{ b: 2 }] }, 'a=1,$or($or.b=2)'],
    ['under a negation', { $not: { $or: [{ a: 1 }, { b: 2 }] } }, '$and(!$not.$or.a=1 !$not.$or.b=2)'],
    ['negated twice', { $not: { $not: { a: 1 } } }, '$not.$not.a=1'],
    ['that are none', { $and: ['x', null] }, '$and(<x> <null>)'],
    ['that are absent', undefined, '<undefined>'],
  ])('%s', (_what, conditions, expected) => expect(words(conditions)).toBe(expected));

  test('are judged by what was written where that matters', () => {
    const steps: ConditionSteps<null, string> = {
      attribute: () => 'fine',
      set: (_at, parts) => parts.find((part) => part !== 'fine') ?? 'fine',
      group: (_at, _name, { given }) => (Array.isArray(given) ? 'fine' : 'no list'),
      negation: (_at, { part, given }) => (Array.isArray(given) ? 'a list' : part),
      inside: () => null,
      other: () => 'nothing',
    };
    const judged = [{ $and: { a: 1 } }, { $not: [{ a: 1 }] }, { $not: { a: 1 } }, { $not: 'x' }].map((conditions) =>
      walkConditions(steps, null, conditions),
    );
    expect(judged).toEqual(['no list', 'a list', 'fine', 'nothing']);
  });
});
