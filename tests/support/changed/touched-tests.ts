import { importsIn } from '../architecture/project';

/** Files by their path from the root, with `/`. */
export type Files = ReadonlyMap<string, string>;

const TEST = /\.test\.tsx?$/;
/** What every test stands on. */
const OF_EVERYTHING = /^(package|tsconfig|config\/|database\/|src\/index\.ts|tests\/(vitest|tsconfig|support\/global))/;
/** Folders of booted tests that try what lies in a part of the source, apart from the context of the same name. */
const TRIED_IN: [source: RegExp, folders: string[]][] = [
  [/^src\/shared\//, ['kernel', 'platform', 'shared']],
  [/^src\/shared\/(graphql|uploads)\//, ['graphql', 'uploads']],
  [/\/(schema\.json|records\/[^/]+\.ts)$/, ['kernel', 'platform', 'graphql']],
  [/^src\/(legacy|cli)\//, ['legacy', 'platform']],
  [/^src\/integrations\//, ['billing', 'leads', 'messaging', 'uploads']],
  [/^src\/(middlewares|extensions)\//, ['platform', 'accounts', 'uploads']],
  [/^src\/admin\//, ['e2e']],
  [/^README\.md$/, ['platform']],
];

/** Who imports each file, by its path without extension. */
function importersOf(files: Files): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, text] of files) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const { target, relative } of importsIn(file, text))
      if (relative) importers.set(target, [...(importers.get(target) ?? []), file]);
  }
  return importers;
}

/** The changed files and all that stand on them, however far away. */
function reachedFrom(changed: readonly string[], files: Files): Set<string> {
  const importers = importersOf(files);
  const reached = new Set(changed);
  // A set gives what is added to it while it is walked over.
  for (const file of reached) for (const other of importers.get(file.replace(/\.tsx?$/, '')) ?? []) reached.add(other);
  return reached;
}

/** The folders under `tests` whose tests try a file. */
function foldersFor(file: string): string[] {
  const context = /^src\/api\/([^/]+)\//.exec(file)?.[1];
  const others = TRIED_IN.flatMap(([source, folders]) => (source.test(file) ? folders : []));
  return context === undefined ? others : [context, ...others];
}

/**
 * The tests that a change touches: those that were changed, that import what was changed over any number of files, or
 * that try the context, or the part of the kernel, in which one of these files lies. The rules of the house are always
 * among them; a change of what everything stands on touches all.
 */
export function touchedTests(changed: readonly string[], files: Files): string[] {
  const tests = [...files.keys()].filter((file) => TEST.test(file)).sort();
  if (changed.some((file) => OF_EVERYTHING.test(file))) return tests;
  const reached = reachedFrom(changed, files);
  const folders = new Set([...reached].flatMap(foldersFor));
  const isTried = (test: string): boolean => folders.has(/^tests\/([^/]+)\//.exec(test)?.[1] ?? '');
  return tests.filter((test) => test === 'tests/architecture.test.ts' || reached.has(test) || isTried(test));
}
