import path from 'node:path';
import { importsOf, isSource, tellImport, type Project, type Rule } from './project';

const KERNEL = 'src/shared/README.md';
/** Files of ours in backticks, such as `domain/price.ts`; a name alone may lie anywhere. */
const NAMED_FILE = /`((?:[\w.-]+\/)*[\w-]+(?:\.test)?\.(?:ts|tsx|json))`/g;

/** Who reads of a file looks for it. */
export const readmesNameFilesThatExist: Rule = ({ files }) =>
  [...files].flatMap(([file, text]) => {
    if (!/(^|\/)README\.md$/.test(file)) return [];
    return [...text.matchAll(NAMED_FILE)]
      .map(([, name = '']) => name)
      .filter((name) => ![...files.keys()].some((one) => one === name || one.endsWith(`/${name}`)))
      .map((name) => `${file} names ${name}, which is nowhere`);
  });

/** The folders that each line of the kernel's table names. */
const linesOf = ({ files }: Project): string[][] =>
  (files.get(KERNEL) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name));

/** The page of the kernel lists each of its parts. */
export const kernelIsListed: Rule = (project) => {
  const listed = linesOf(project).flat();
  const parts = new Set(
    [...project.files.keys()].filter(isSource).flatMap((file) => /^src\/shared\/([^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...parts]
    .filter((part) => !listed.includes(part))
    .map((part) => `${KERNEL} does not list ${path.posix.join('src/shared', part)}`);
};

/** The page of the kernel is read from the top: a part stands on those above it. */
export const kernelIsInOrder: Rule = (project) => {
  const lines = linesOf(project);
  const lineOf = (file: string): number => {
    const part = /^src\/shared\/(?!strapi\/)([^/]+)\//.exec(file)?.[1];
    return lines.findIndex((line) => part !== undefined && line.includes(part));
  };
  return importsOf(project)
    .filter(({ from, target }) => lineOf(from) >= 0 && lineOf(from) < lineOf(target))
    .map((entry) => tellImport(entry, `${KERNEL} lists that folder below this one`));
};
