import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node';

/** In this order a worker does the boots that files share, each once; `boot` is a file that goes from one to the next. */
const ORDER = ['WITH_TEST_TYPES', 'EVERYTHING', 'boot', 'EXPERTS_AND_BILLING'];

/** The name of the shared boot that a file takes first; null where it boots, or starts processes, by itself. */
function bootOf(file: string): string | null {
  const source = readFileSync(file, 'utf8');
  if (/\bbootAlone\(/.test(source)) return null;
  const call = /\bbootApp\((\w*)/.exec(source);
  return call && (call[1] || 'EVERYTHING');
}

/** The test files, apart by whether they boot an application of their own kind or take one that a worker shares. */
export function testFiles(root: string): { alone: string[]; sharing: string[] } {
  const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.posix.join('tests', name));
  const shares = (file: string): boolean => bootOf(path.join(root, file)) !== null;
  return { alone: files.filter((file) => !shares(file)), sharing: files.filter(shares) };
}

/** How long a file takes, roughly: those that start processes take longest, of the others the longer ones. */
function weightOf(file: string): number {
  return statSync(file).size * (/spawn\(|spawnServer\(|execFile/.test(readFileSync(file, 'utf8')) ? 100 : 1);
}

/** By boot, and the longest files first, so that no worker ends much later than the other. */
export class ByBoot implements TestSequencer {
  constructor(private readonly vitest: Vitest) {}

  sort(files: TestSpecification[]): TestSpecification[] {
    return files
      .map((file) => ({
        file,
        rank: ORDER.indexOf(bootOf(file.moduleId) ?? ''),
        weight: weightOf(file.moduleId),
      }))
      .sort((a, b) => a.rank - b.rank || b.weight - a.weight)
      .map(({ file }) => file);
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    const { index, count } = this.vitest.config.shard ?? { index: 1, count: 1 };
    return this.sort(files).filter((_file, at) => at % count === index - 1);
  }
}
