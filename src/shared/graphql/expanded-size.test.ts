import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expandedSize } from './expanded-size';

describe('expandedSize', () => {
  it('counts what fragments stand for', () => {
    expect(expandedSize(parse('{ a ...f ...f } fragment f on Query { b c }'))).toBe(7);
  });

  it('sees at once through fragments that double each other', () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `fragment f${level} on Query { ...f${level + 1} ...f${level + 1} }`,
    );
    const started = performance.now();
    expect(expandedSize(parse(`{ ...f0 } ${levels.join(' ')} fragment f60 on Query { a }`))).toBeGreaterThan(2 ** 59);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('ends on a circle', () => {
    expect(expandedSize(parse('{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }'))).toBe(Infinity);
  });
});
