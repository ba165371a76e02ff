import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentSize } from './document-size';

const size = (source: string) => documentSize(parse(source));

describe('documentSize', () => {
  it('counts what fragments stand for', () => {
    expect(size('{ a ...f ...f } fragment f on Query { b c }').selections).toBe(7);
  });

  it.each([
    ['{ a }', 0],
    ['{ a { b } }', 1],
    ['{ a { b { c } } d { e } }', 2],
    ['{ ...f } fragment f on Query { a { ...g } } fragment g on A { b { c } }', 2],
    ['{ a { ... on A { b { c } } } }', 2],
    ['{ __schema { types { fields { name } } } }', 0],
    ['query p { a { b } } query q { a { b { c } } }', 2],
  ])('%s is %i deep', (source, depth) => {
    expect(size(source).depth).toBe(depth);
  });

  it('sees at once through fragments that double each other', () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `fragment f${level} on Query { ...f${level + 1} ...f${level + 1} }`,
    );
    // Followed one by one, they would not end in this life.
    expect(size(`{ ...f0 } ${levels.join(' ')} fragment f60 on Query { a }`).selections).toBeGreaterThan(2 ** 59);
  });

  it('ends on a circle', () => {
    const circle = size('{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }');
    expect(circle.selections).toBe(Infinity);
  });

  it.each(['nope', 'toString', '__proto__'])('names a fragment that is not there: %s', (name) => {
    expect(size(`{ a { ...${name} } }`).unknownFragment).toBe(name);
  });
});
