import { enumerationConverter } from './enumeration';
import { done, refuse, type AttributeTarget, type Converter, type RoleCode, type TargetValue } from './converter';

function isRoleCode(value: TargetValue | undefined): value is RoleCode {
  return typeof value === 'object' && value !== null && 'role' in value;
}

/** One name ↔ first and last name, split at the last blank. */
export const fullNameConverter: Converter = {
  parse(value) {
    if (value === null) return done(null, null);
    const name = String(value as string).trim();
    const blank = name.lastIndexOf(' ');
    return blank < 0 ? done(name, null) : done(name.slice(0, blank).trim(), name.slice(blank + 1));
  },
  print(values) {
    const names = values.filter((name): name is string => typeof name === 'string' && name !== '');
    return names.length === 0 ? null : names.join(' ');
  },
};

/**
 * An instant that also sets a flag, such as when an e-mail was verified; `whenThere` is the flag's value then. The
 * boolean among the targets is the flag.
 */
export function instantFlagConverter(targets: readonly AttributeTarget[], whenThere: boolean): Converter {
  const isFlag = targets.map(({ type }) => type === 'boolean');
  return {
    parse: (value) => done(...isFlag.map((flag) => (flag ? (value !== null) === whenThere : value))),
    print: (values) => {
      const instant = values[isFlag.indexOf(false)];
      return instant === undefined || instant === null ? null : new Date(instant as string).toISOString();
    },
  };
}

/** A status of an account that also blocks it, unless it is active. */
export function statusBlocksConverter(
  values: Readonly<Record<string, string>>,
  target: Pick<AttributeTarget, 'allowed'>,
  documented: readonly string[] = [],
): Converter {
  const status = enumerationConverter(values, target, documented);
  return {
    parse(value, row) {
      const parsed = status.parse(value, row);
      return parsed.ok ? done(parsed.values[0] ?? null, value !== null && value !== 'active') : parsed;
    },
    print: ([value]) => status.print([value ?? null]),
  };
}

/** A role of staff ↔ the role of that code; of several the most powerful one is printed. */
export function staffRoleConverter(values: Readonly<Record<string, string>>, codes: readonly string[]): Converter {
  const back = new Map(Object.entries(values).map(([theirs, ours]) => [ours, theirs]));
  return {
    parse(value) {
      if (value === null) return done(null);
      const code = values[String(value as string)] ?? String(value as string);
      return codes.includes(code) ? done({ role: code }) : refuse(`${JSON.stringify(value)} is no role of staff`);
    },
    print(printed) {
      const held = printed
        .flat()
        .filter(isRoleCode)
        .map(({ role }) => role);
      const code = codes.find((one) => held.includes(one));
      return code === undefined ? null : (back.get(code) ?? code);
    },
  };
}
