import type { ModuleDeclaration } from '../../../src/shared/modules/choose-modules';
import { contextOf, importsOf, tellImport, type Project, type Rule } from './project';

const FRAMEWORK = /^(@strapi\/|koa|knex$|graphql)/;
const IMPURE =
  /^(node:(fs|http|https|net|child_process|dns|timers|worker_threads)|pg$|better-sqlite3$|ioredis$|nodemailer$|stripe$)/;

/** Parts of the kernel that are mere computation. */
const PURE_SHARED = [
  /^src\/shared\/money\//,
  /^src\/shared\/time\/(?!clock\.ts)/,
  /^src\/shared\/ics\//,
  /^src\/shared\/state-machine\//,
  /^src\/shared\/portable-text\//,
];

/** What another context may see is its public.ts. */
export const contextsMeetInPublic: Rule = (project) =>
  importsOf(project)
    .filter(({ from, target, relative }) => {
      const [own, other] = [contextOf(from), contextOf(`${target}.ts`)];
      if (!relative || !other || own === other) return false;
      if (/^src\/admin\//.test(from)) return !/^src\/api\/[^/]+\/(contracts|domain)\//.test(target);
      return !/^src\/api\/[^/]+\/public$/.test(target);
    })
    .map((entry) =>
      tellImport(entry, 'another context is seen through its public.ts, by the admin through its contracts and rules'),
    );

/** The kernel and the adapters know no context. */
export const kernelKnowsNoContext: Rule = (project) =>
  importsOf(project)
    .filter(({ from, target }) => /^src\/(shared|integrations)\//.test(from) && contextOf(`${target}.ts`))
    .map((entry) => tellImport(entry, 'shared/ and integrations/ know no context'));

/** The kernel knows no adapter. */
export const kernelKnowsNoAdapter: Rule = (project) =>
  importsOf(project)
    .filter(({ from, target }) => from.startsWith('src/shared/') && target.startsWith('src/integrations/'))
    .map((entry) => tellImport(entry, 'shared/ knows no adapter'));

function isPure(file: string): boolean {
  return /^src\/api\/[^/]+\/domain\//.test(file) || PURE_SHARED.some((pattern) => pattern.test(file));
}

/** Pure parts import neither Strapi nor anything that reaches out of the process. */
export const domainImportsNothingImpure: Rule = (project) =>
  importsOf(project)
    .filter(({ from, target, relative }) => {
      if (!isPure(from)) return false;
      // A port is an interface.
      if (/^src\/integrations\/[^/]+\/port$/.test(target)) return false;
      if (!relative) return FRAMEWORK.test(target) || IMPURE.test(target);
      return (
        /^src\/(integrations|admin|cli)\//.test(target) ||
        /^src\/shared\/(jobs|context|schema|server|config|http|routes)\//.test(target)
      );
    })
    .map((entry) => tellImport(entry, 'domain/ and the pure parts of shared/ import no Strapi and no I/O'));

/** Pure parts take the instant and every chance as arguments. */
export const domainReadsNoClock: Rule = (project) =>
  [...project.files]
    .filter(([file, text]) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return (
        isPure(file) &&
        !file.endsWith('.test.ts') &&
        /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.env\b/.test(code)
      );
    })
    .map(([file]) => `${file} reads the clock, chance or the environment: pure parts take them as arguments`);

/** A context that imports another says so in config/modules.ts. */
export function needsAreDeclared(declared: Readonly<Record<string, ModuleDeclaration>>): Rule {
  const reaches = (name: string, seen = new Set<string>()): Set<string> => {
    for (const need of declared[name]?.needs ?? []) if (!seen.has(need)) reaches(need, seen.add(need));
    return seen;
  };
  return (project: Project) =>
    importsOf(project)
      .filter(({ from, target }) => {
        const [own, other] = [contextOf(from), contextOf(`${target}.ts`)];
        if (!own || !other || own === other || declared[other]?.always) return false;
        return !reaches(own).has(other) && !declared[own]?.uses?.includes(other);
      })
      .map((entry) => tellImport(entry, 'config/modules.ts does not say that this context needs that one'));
}
