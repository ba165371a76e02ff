import path from 'node:path';
import { isSource, type Rule } from './project';

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

/** The page of the kernel lists each of its parts. */
export const kernelIsListed: Rule = ({ files }) => {
  const listed = (files.get(KERNEL) ?? '').split('\n').filter((line) => line.startsWith('|'));
  const parts = new Set(
    [...files.keys()].filter(isSource).flatMap((file) => /^src\/shared\/([^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...parts]
    .filter((part) => !listed.some((line) => line.split('|')[1]?.includes(`\`${part}\``)))
    .map((part) => `${KERNEL} does not list ${path.posix.join('src/shared', part)}`);
};
