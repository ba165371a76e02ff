/** Random choices that a seed repeats. */
export interface Random {
  /** A whole number from 0 to below `below`. */
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in so many of 100 cases. */
  chance(percent: number): boolean;
}

/** Mulberry32: small, and good enough to choose steps by. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return { int, pick: (list) => list[int(list.length)] as never, chance: (percent) => int(100) < percent };
}
