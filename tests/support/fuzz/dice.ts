/** Chance that can be repeated: the same seed gives the same throws. */
export interface Dice {
  readonly seed: number;
  /** A whole number from 0 to below `sides`. */
  int(sides: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Up to `most` of them, at least `least`, each at most once. */
  some<T>(from: readonly T[], most: number, least?: number): T[];
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, good enough to choose test cases. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (sides: number): number => Math.floor(next() * sides);
  return {
    seed,
    int,
    chance: (probability) => next() < probability,
    pick: (from) => {
      if (from.length === 0) throw new Error('There is nothing to pick from.');
      return from[int(from.length)] as (typeof from)[number];
    },
    some: (from, most, least = 0) => {
      const left = [...from];
      const count = Math.min(left.length, least + int(most - least + 1));
      return Array.from({ length: count }, () => left.splice(int(left.length), 1)[0] as (typeof left)[number]);
    },
  };
}
