/**
 * An object whose properties are made when they are first read, once each: the contracts of all routes take 40 MB, and a
 * server is asked for some of them.
 */
export function madeWhenAsked<T extends object>(make: { [Name in keyof T]: () => T[Name] }): T {
  const made = {} as T;
  for (const name of Object.keys(make) as (keyof T)[]) {
    Object.defineProperty(made, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make[name]();
        Object.defineProperty(made, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return made;
}
