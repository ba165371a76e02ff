import { useRef } from 'react';

interface Keys {
  at(place: number): number;
  move(from: number, to: number): void;
  remove(place: number): void;
}

/** A key for each entry of a list that goes with it when it is moved, so that its input keeps what is being typed. */
export function useKeys(length: number): Keys {
  const keys = useRef<number[]>([]);
  const next = useRef(0);
  const known = keys.current;
  while (known.length < length) known.push((next.current += 1));
  known.length = length;
  return {
    at: (place) => known[place] ?? place,
    move: (from, to) => void known.splice(to, 0, ...known.splice(from, 1)),
    remove: (place) => void known.splice(place, 1),
  };
}
