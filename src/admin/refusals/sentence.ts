import type { Words } from '../../shared/shapes/shape';

/** The kinds of values that a sentence is filled with; a value without a kind stands as it came. */
export type Kind = 'value' | 'values' | 'field' | 'fields' | 'limit' | 'format' | 'cents' | 'unit';

/**
 * Sentences as the server says them, with `{name}` for what varies, and what a person reads instead: German alone where
 * the English one is good as it is. `{name:kind}` writes a value as people write it.
 */
export type Sentences = Readonly<Record<string, string | Words>>;

interface Rule {
  pattern: RegExp;
  names: string[];
  says: Words;
}

/** What a sentence of the server says to a person, and what it was filled with. */
export interface Found {
  says: Words;
  values: Readonly<Record<string, string>>;
}

const PLACE = /\{(\w+)(?::(\w+))?\}/g;

/** Finds sentences: those without places first, then the one that says most by itself. */
export function finderOf(sentences: Sentences): (said: string) => Found | undefined {
  const whole = new Map<string, Words>();
  const rules: Rule[] = [];
  for (const [key, says] of Object.entries(sentences)) {
    const words = typeof says === 'string' ? { en: key, de: says } : says;
    const names = [...key.matchAll(PLACE)].map(([, name]) => name ?? '');
    if (names.length === 0) whole.set(key, words);
    else rules.push({ pattern: patternOf(key), names, says: words });
  }
  rules.sort((one, other) => other.pattern.source.length - one.pattern.source.length);
  return (said) => {
    const words = whole.get(said);
    if (words) return { says: words, values: {} };
    for (const { pattern, names, says } of rules) {
      const [, ...found] = pattern.exec(said) ?? [];
      if (found.length > 0)
        return { says, values: Object.fromEntries(names.map((name, at) => [name, found[at] ?? ''])) };
    }
    return undefined;
  };
}

function patternOf(key: string): RegExp {
  const literal = key.split(PLACE).filter((_, at) => at % 3 === 0);
  return new RegExp(`^${literal.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+?)')}$`, 's');
}

/** The sentence with its values, each as `write` writes it. */
export function filled(
  { says, values }: Found,
  language: keyof Words,
  write: (value: string, kind?: Kind) => string,
): string {
  return says[language].replace(PLACE, (_, name: string, kind?: Kind) => write(values[name] ?? '', kind));
}
