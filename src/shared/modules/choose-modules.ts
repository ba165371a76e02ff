import { AppError } from '../errors/app-error';

export interface ModuleDeclaration {
  /** Contexts that must be on as well. */
  needs: readonly string[];
  /** Contexts that it works with where they are on, and whose public.ts it may therefore import. */
  uses?: readonly string[];
  /** Part of the platform itself: on whatever MODULES says. */
  always?: boolean;
}

export interface ChosenModules {
  /** Every declared context, those that others need first. */
  all: string[];
  on: string[];
  off: string[];
}

function inOrderOfNeed(declared: Readonly<Record<string, ModuleDeclaration>>): string[] {
  const order: string[] = [];
  const visiting = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    const declaration = declared[name];
    if (!declaration)
      throw new AppError('misconfigured', `config/modules.ts: ${path.at(-1)} needs ${name}, which is not declared.`);
    if (order.includes(name)) return;
    if (visiting.has(name))
      throw new AppError('misconfigured', `config/modules.ts: ${[...path, name].join(' needs ')}.`);
    visiting.add(name);
    for (const need of declaration.needs) visit(need, [...path, name]);
    order.push(name);
  };
  for (const name of Object.keys(declared)) visit(name, []);
  return order;
}

/**
 * Which contexts are on for a value of MODULES: `all`, or names separated by commas. Throws `misconfigured` with
 * every problem at once: an unknown name, or a context whose needs are not on.
 */
export function chooseModules(text: string, declared: Readonly<Record<string, ModuleDeclaration>>): ChosenModules {
  const all = inOrderOfNeed(declared);
  const named = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const everything = named.length === 0 || named.includes('all');
  const isOn = (name: string): boolean => everything || named.includes(name) || declared[name]?.always === true;

  const problems = named
    .filter((name) => name !== 'all' && !declared[name])
    .map((name) => `there is no ${name} (there are ${all.join(', ')})`);
  for (const name of all.filter(isOn)) {
    const missing = (declared[name]?.needs ?? []).filter((need) => !isOn(need));
    if (missing.length > 0) problems.push(`${name} needs ${missing.join(' and ')}`);
  }
  if (problems.length > 0) throw new AppError('misconfigured', `MODULES=${text}: ${problems.join('; ')}.`);
  return { all, on: all.filter(isOn), off: all.filter((name) => !isOn(name)) };
}
