import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readProject } from './architecture/project';
import { changedFiles } from './changed/changed-files';
import { touchedTests } from './changed/touched-tests';

/**
 * `npm test`: type check, lint, unit tests with the architecture rules, booted tests on SQLite; those that meet the
 * database on PostgreSQL as well when TEST_DATABASE_URL is set, and the admin in a browser when TEST_BROWSER is.
 * `npm test -- --changed` runs what a change touches, since a commit that may be named. Ends with one plain line that
 * counts the tests.
 */
const root = path.resolve(__dirname, '../..');
const reports = path.join(root, '.tmp', 'test-reports');

interface Count {
  passed: number;
  failed: number;
  /** What failed, in a line or two each: said again at the very end, where one looks first. */
  failures?: string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
}

interface Assertion {
  status: string;
  fullName: string;
  failureMessages: string[];
}

/** Runs a command; what it says is told as it comes, or, where others run beside it, when it is done. */
function run(
  title: string,
  [program = '', ...args]: string[],
  { env = {}, atOnce = false }: { env?: NodeJS.ProcessEnv; atOnce?: boolean } = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    if (atOnce) console.log(`\n── ${title}`);
    const stdio = atOnce ? ('inherit' as const) : ('pipe' as const);
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', stdio, stdio], env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += String(chunk)));
    child.once('close', (code) => {
      if (!atOnce) console.log(`\n── ${title}\n${output}`.trimEnd());
      resolve(code === 0);
    });
  });
}

/** A check that counts as one test. */
async function check(title: string, command: string[]): Promise<Count> {
  const ok = await run(title, command);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [title] };
}

const firstLine = (text: string | undefined): string => text?.split('\n', 1)[0]?.slice(0, 300) ?? '';

/** The failed tests of a report with what each says, and the files that could not even start. */
function failuresOf({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${file}\n    ${firstLine(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}\n    ${firstLine(failureMessages[0])}`);
  });
}

/** One run of vitest; a suite that could not even start counts as a failed test. */
async function runVitest({ title, projects, env }: Suite, files: readonly string[]): Promise<Count> {
  const options = [...projects.flatMap((project) => ['--project', project]), '--no-isolate', ...files];
  const report = path.join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // With more room for young objects, a boot spends a tenth less of its time on collecting them.
  const node = [process.execPath, '--max-semi-space-size=128'];
  const command = [...node, vitest, 'run', '-c', 'tests/vitest.config.ts', ...options, ...reporters];
  const ok = await run(title, command, { env, atOnce: true });
  try {
    const told = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const failed = ok ? told.numFailedTests : Math.max(1, told.numFailedTests);
    const failures = failuresOf(told).map((failure) => `${title}: ${failure}`);
    // Without a failed test, something beside the tests failed: an error that nobody caught, say.
    if (failed > 0 && failures.length === 0) failures.push(`${title}: ended with an error outside of its tests`);
    return { passed: told.numPassedTests, failed, failures };
  } catch {
    return { passed: 0, failed: 1, failures: [`${title}: left no report`] };
  }
}

interface Suite {
  title: string;
  /** Whether it runs here. */
  runs: boolean;
  projects: string[];
  /** What is different from this process's own environment. */
  env?: NodeJS.ProcessEnv;
  /** Whether a test file belongs to it. */
  has: (file: string) => boolean;
}

const { TEST_DATABASE_URL: postgres, ONLY_POSTGRES: onlyPostgres } = process.env;
const hasBrowser = process.env.TEST_BROWSER === '1';
const isBooted = (file: string): boolean => /^tests\/(?!e2e\/|support\/|architecture)/.test(file);

const SUITES: Suite[] = [
  {
    title: 'Unit tests and architecture',
    runs: !onlyPostgres,
    projects: ['unit'],
    has: (file) => /^(src|tests\/support)\//.test(file) || file === 'tests/architecture.test.ts',
  },
  {
    title: 'Tests on SQLite',
    runs: !onlyPostgres,
    projects: ['shared', 'alone'],
    env: { TEST_DATABASE_URL: '' },
    has: isBooted,
  },
  {
    title: 'Tests on PostgreSQL',
    runs: Boolean(postgres),
    projects: ['shared', 'alone'],
    env: { TESTS_ON: 'database' },
    has: (file) => isBooted(file) && file.endsWith('.db.test.ts'),
  },
  {
    title: 'The admin in a browser',
    runs: hasBrowser,
    projects: ['e2e'],
    env: { TEST_DATABASE_URL: '' },
    has: (file) => file.startsWith('tests/e2e/'),
  },
];

/** The test files that a change touches, for `--changed` with or without a commit; null where all are to run. */
function touched(args: readonly string[]): string[] | null {
  const at = args.indexOf('--changed');
  if (at < 0) return null;
  const changed = changedFiles(root, args[at + 1]);
  const tests = touchedTests(changed, readProject(root, []).files);
  console.log(`${changed.length} files were changed; ${tests.length} test files are touched by that.`);
  return tests;
}

async function main(): Promise<void> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  if (!postgres) console.log('\nTEST_DATABASE_URL is not set: PostgreSQL is not tried.');
  if (!hasBrowser) console.log('\nTEST_BROWSER=1 tries the admin in a browser, too.');
  const files = touched(process.argv.slice(2));
  const tsc = path.join(root, 'node_modules/typescript-7/bin/tsc');
  const bin = (name: string) => path.join(root, 'node_modules/.bin', name);
  // They run beside the first suites.
  const checks = onlyPostgres
    ? []
    : [
        check('Types of the server and the tests', [process.execPath, tsc, '-p', 'tests/tsconfig.json']),
        check('Types of the admin', [process.execPath, tsc, '-p', 'src/admin/tsconfig.json']),
        check('Lint', [bin('oxlint'), 'src', 'config', 'tests']),
        check('Build and first boots', [bin('tsx'), 'tests/support/build-and-prepare.ts']),
      ];
  const counts: Count[] = [];
  for (const suite of SUITES) {
    const own = files?.filter(suite.has);
    const runs = suite.runs && own?.length !== 0;
    counts.push(...(await Promise.all([...checks.splice(0), ...(runs ? [runVitest(suite, own ?? [])] : [])])));
  }

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  for (const failure of counts.flatMap((count) => count.failures ?? [])) console.log(`\n✗ ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

void main();
