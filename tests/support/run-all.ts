import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm test`: type check, lint, unit tests with the architecture rules, booted tests on SQLite, and on PostgreSQL as
 * well when TEST_DATABASE_URL is set. Ends with one plain line that counts the tests.
 */
const root = path.resolve(__dirname, '../..');
const reports = path.join(root, '.tmp', 'test-reports');

interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}

function run(title: string, command: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`);
  const [program = '', ...args] = command;
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return result.status === 0;
}

/** Runs one vitest project; a suite that could not even start counts as a failed test. */
function runProject(title: string, project: string, env: NodeJS.ProcessEnv): Count {
  const report = path.join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Files that boot share what they load, Strapi's modules above all: a third of the time. Each has a database of its own.
  const isolation = project === 'booted' ? ['--no-isolate'] : [];
  const options = ['-c', 'tests/vitest.config.ts', '--project', project, ...isolation, ...reporters];
  const ok = run(title, [process.execPath, vitest, 'run', ...options], env);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function main(): void {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const bin = (name: string) => path.join(root, 'node_modules/.bin', name);
  const counts: Count[] = [];
  const check = (title: string, command: string[]) => {
    const ok = run(title, command);
    counts.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  };
  const { TEST_DATABASE_URL: postgres, ...rest } = process.env;
  if (!process.env.ONLY_POSTGRES) {
    check('Types of the server and the tests', [bin('tsc'), '-p', 'tests/tsconfig.json']);
    check('Types of the admin', [bin('tsc'), '-p', 'src/admin/tsconfig.json']);
    check('Lint', [bin('eslint'), '-c', 'tests/eslint.config.mjs', 'src', 'config', 'tests']);
    counts.push(runProject('Unit tests and architecture', 'unit', rest));
    counts.push(runProject('Booted tests on SQLite', 'booted', { ...rest, TEST_DATABASE_URL: '' }));
  }
  if (postgres) {
    const env = { TEST_DATABASE_URL: postgres, TESTS_ON: 'database' };
    counts.push(runProject('Booted tests on PostgreSQL', 'booted', env));
  } else console.log('\nTEST_DATABASE_URL is not set: PostgreSQL was not tried.');

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

main();
