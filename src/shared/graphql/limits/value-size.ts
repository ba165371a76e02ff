export interface ValueSize {
  /** Scalars, objects and lists, at whatever depth. */
  values: number;
  /** Objects inside each other. */
  depth: number;
}

/** How big a JSON value is. Without recursion, because its depth is the sender's to choose; stops at `most` values. */
export function valueSize(value: unknown, most = Infinity): ValueSize {
  const size = { values: 0, depth: 0 };
  const open: [value: unknown, depth: number][] = [[value, 0]];
  for (let next = open.pop(); next && size.values <= most; next = open.pop()) {
    const [at, outside] = next;
    if (at === undefined) continue;
    size.values += 1;
    if (typeof at !== 'object' || at === null) continue;
    const depth = Array.isArray(at) ? outside : outside + 1;
    size.depth = Math.max(size.depth, depth);
    for (const nested of Object.values(at)) open.push([nested, depth]);
  }
  return size;
}
