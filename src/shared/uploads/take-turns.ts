/**
 * Lets at most `places` pieces of work run at a time; the others wait in their order. Image libraries share their threads
 * with file access and password hashes: without it a few large images at once would keep everybody from logging in.
 */
export function turns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
