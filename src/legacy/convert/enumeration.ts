import { done, refuse, type AttributeTarget, type Converter } from './converter';

/** A documented value becomes ours by the `values` of the mapping, or stays itself; any other is refused. */
export function enumerationConverter(
  values: Readonly<Record<string, string>>,
  { allowed = [] }: Pick<AttributeTarget, 'allowed'>,
): Converter {
  const back = new Map(Object.entries(values).map(([theirs, ours]) => [ours, theirs]));
  return {
    parse(value) {
      if (value === null) return done(null);
      const theirs = String(value as string | number | boolean);
      const ours = values[theirs] ?? theirs;
      return allowed.includes(ours) ? done(ours) : refuse(`${JSON.stringify(theirs)} is no value of it`);
    },
    print: ([ours]) => (typeof ours === 'string' ? (back.get(ours) ?? ours) : null),
  };
}
