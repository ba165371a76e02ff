import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { packageOf } from './production-rules';
import type { Project, Rule } from './project';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
}

const README = 'README.md';
/** The scanner also takes what looks like an import inside a regular expression. */
const PACKAGE = /^(@[\w.-]+\/)?[\w.-]+$/;

const manifestOf = ({ files }: Project): Manifest => JSON.parse(files.get('package.json') ?? '{}') as Manifest;

/** The packages that a section of the README explains, as `name`. */
function explained({ files }: Project): Set<string> {
  const [, section = ''] = (files.get(README) ?? '').split(/^## Dependencies$/m);
  const [own = ''] = section.split(/^## /m);
  return new Set([...own.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name ?? ''));
}

/** Every package that a file of ours names in an import, types included. */
function importedPackages({ files }: Project): Set<string> {
  const imported = new Set<string>();
  for (const [file, text] of files) {
    if (!/\.(ts|tsx|mjs)$/.test(file) || file.startsWith('types/')) continue;
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      const name = packageOf(fileName);
      if (!fileName.startsWith('.') && PACKAGE.test(name)) imported.add(name);
    }
  }
  return imported;
}

/** `package.json` has no comments: who holds a release back says why in the README. */
export const overridesAreExplained: Rule = (project) => {
  const known = explained(project);
  return Object.keys(manifestOf(project).overrides ?? {})
    .filter((name) => !known.has(name))
    .map((name) => `${README} does not say under "Dependencies" why package.json overrides ${name}`);
};

/** What nothing imports is installed by everybody for nothing, unless there is a reason that the README tells. */
export const dependenciesAreUsed: Rule = (project) => {
  const { dependencies = {}, devDependencies = {} } = manifestOf(project);
  const [known, imported] = [explained(project), importedPackages(project)];
  const isUsed = (name: string): boolean => {
    const typed = /^@types\/(.+)$/.exec(name)?.[1];
    return imported.has(name) || known.has(name) || (typed !== undefined && (typed === 'node' || isUsed(typed)));
  };
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => !isUsed(name))
    .map((name) => `package.json names ${name}, which nothing imports; ${README} may say under "Dependencies" why`);
};

/** A package that another one happens to bring is gone when that one changes its mind. */
export const importsAreDeclared: Rule = (project) => {
  const { dependencies = {}, devDependencies = {} } = manifestOf(project);
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  return [...importedPackages(project)]
    .filter((name) => !declared.has(name) && !declared.has(`@types/${name}`))
    .filter((name) => !isBuiltin(name))
    .map((name) => `${name} is imported, and package.json does not name it`);
};
