import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Any call of bootApp with options, but for the jobs, which a shared application can leave switched off.
const OWN_BOOT = /\bbootApp\((?!\)|\{ env: \{ JOBS: 'off' \} \}\))/;

/** The test files, apart by whether they boot an application of their own kind or take the one that a worker shares. */
export function testFiles(root: string): { alone: string[]; sharing: string[] } {
  const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.posix.join('tests', name));
  const bootsAlone = (file: string): boolean => OWN_BOOT.test(readFileSync(path.join(root, file), 'utf8'));
  return { alone: files.filter(bootsAlone), sharing: files.filter((file) => !bootsAlone(file)) };
}
