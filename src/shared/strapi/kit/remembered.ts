/** What is made of a key, once. */
export type Remembered<Value> = (key: string, make: () => Value) => Value;

/** Remembers what was made of so many keys; the next one begins anew, so that nobody's keys fill the memory. */
export function remembered<Value>(most: number): Remembered<Value> {
  const known = new Map<string, Value>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = make();
    known.set(key, value);
    return value;
  };
}
