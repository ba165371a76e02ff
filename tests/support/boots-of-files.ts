import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node';

/** What files may ask for and still share a boot with those that ask for the same; the jobs are switched by the way. */
const SHAREABLE = [``, `{ env: { JOBS: 'off' } }`, `{ env: { MODULES: 'experts,billing' } }`];

/** The options of the first call of bootApp in a file, as they are written; empty where there is none. */
function bootOf(file: string): string {
  return /\bbootApp\((.*)/.exec(readFileSync(file, 'utf8'))?.[1]?.replace(/\).*/, '') ?? '';
}

/** The test files, apart by whether they boot an application of their own kind or take one that a worker shares. */
export function testFiles(root: string): { alone: string[]; sharing: string[] } {
  const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.posix.join('tests', name));
  const shares = (file: string): boolean => SHAREABLE.includes(bootOf(path.join(root, file)));
  return { alone: files.filter((file) => !shares(file)), sharing: files.filter(shares) };
}

/** How long a file takes, roughly: those that start processes take longest, of the others the longer ones. */
function weightOf(file: string): number {
  return statSync(file).size * (/spawn\(|spawnServer\(|execFile/.test(readFileSync(file, 'utf8')) ? 100 : 1);
}

/**
 * The longest files first, so that no worker ends much later than the others; those last that want some modules only,
 * so that a worker changes its application once. The parts of a run take turns in this order.
 */
export class ByBoot implements TestSequencer {
  constructor(private readonly vitest: Vitest) {}

  sort(files: TestSpecification[]): TestSpecification[] {
    return files
      .map((file) => ({
        file,
        isLast: Number(bootOf(file.moduleId).includes('MODULES')),
        weight: weightOf(file.moduleId),
      }))
      .sort((a, b) => a.isLast - b.isLast || b.weight - a.weight)
      .map(({ file }) => file);
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    const { index, count } = this.vitest.config.shard ?? { index: 1, count: 1 };
    return this.sort(files).filter((_file, at) => at % count === index - 1);
  }
}
