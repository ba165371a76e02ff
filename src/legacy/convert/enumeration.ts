import { done, refuse, type AttributeTarget, type Converter, type ConverterInput } from './converter';

/**
 * A documented value becomes ours by the `values` of the mapping, or stays itself. Any other is refused where the
 * document lists the values, also one that only other systems have; where it does not, nothing was promised, and the
 * value stays in the residue. A value that exists here alone is printed as the document's nearest (`prints`).
 */
export function enumerationConverter(
  values: Readonly<Record<string, string>>,
  { allowed = [], prints = {} }: Pick<AttributeTarget, 'allowed'> & Pick<ConverterInput, 'prints'>,
  documented: readonly string[] = [],
): Converter {
  const back = new Map(Object.entries(values).map(([theirs, ours]) => [ours, theirs]));
  return {
    parse(value) {
      if (value === null) return done(null);
      const theirs = String(value as string | number | boolean);
      const ours = values[theirs] ?? theirs;
      const isListed = documented.length === 0 || documented.includes(theirs) || values[theirs] !== undefined;
      if (isListed && allowed.includes(ours)) return done(ours);
      return documented.length > 0 ? refuse(`${JSON.stringify(theirs)} is no value of it`) : done(null);
    },
    print: ([ours]) => (typeof ours === 'string' ? (prints[ours] ?? back.get(ours) ?? ours) : null),
  };
}
