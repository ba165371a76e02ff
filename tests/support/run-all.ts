import { spawn, spawnSync } from 'node:child_process';
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

function run(title: string, command: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`);
  const [program = '', ...args] = command;
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return result.status === 0;
}

/** A check that counts as one test; several run beside each other, and each says what it found when it is done. */
function check(title: string, [program = '', ...args]: string[]): Promise<Count> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
    child.once('close', (code) => {
      console.log(`\n── ${title}\n${output}`.trimEnd());
      resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [title] });
    });
  });
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
function runVitest(title: string, options: string[], env: NodeJS.ProcessEnv): Count {
  const report = path.join(reports, `${title.replace(/\W+/g, '-')}.json`);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // With more room for young objects, a boot spends a tenth less of its time on collecting them.
  const node = [process.execPath, '--max-semi-space-size=128'];
  const ok = run(title, [...node, vitest, 'run', '-c', 'tests/vitest.config.ts', ...options, ...reporters], env);
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

/**
 * Files that boot by themselves, a part of them after the other: those of a part share what they load, Strapi's modules
 * above all, and a process that has booted more than a dozen times spends most of its time on its memory.
 */
function runBooted(title: string, parts: number, env: NodeJS.ProcessEnv): Count[] {
  const alone = Array.from({ length: parts }, (_none, part) => {
    const shard = `${part + 1}/${parts}`;
    return runVitest(
      `${title}, each booted alone, ${shard}`,
      ['--project', 'alone', '--no-isolate', `--shard=${shard}`],
      env,
    );
  });
  return [runVitest(`${title}, sharing a boot`, ['--project', 'shared', '--no-isolate'], env), ...alone];
}

async function main(): Promise<void> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const bin = (name: string) => path.join(root, 'node_modules/.bin', name);
  const counts: Count[] = [];
  const { TEST_DATABASE_URL: postgres, ...rest } = process.env;
  if (!process.env.ONLY_POSTGRES) {
    const checks = [
      check('Types of the server and the tests', [bin('tsc'), '-p', 'tests/tsconfig.json']),
      check('Types of the admin', [bin('tsc'), '-p', 'src/admin/tsconfig.json']),
      check('Lint', [bin('eslint'), '-c', 'tests/eslint.config.mjs', 'src', 'config', 'tests']),
    ];
    counts.push(...(await Promise.all(checks)));
    counts.push(runVitest('Unit tests and architecture', ['--project', 'unit', '--no-isolate'], rest));
    counts.push(...runBooted('Tests on SQLite', 3, { ...rest, TEST_DATABASE_URL: '' }));
  }
  if (postgres) {
    const env = { TEST_DATABASE_URL: postgres, TESTS_ON: 'database' };
    counts.push(...runBooted('Tests on PostgreSQL', 2, env));
  } else console.log('\nTEST_DATABASE_URL is not set: PostgreSQL was not tried.');

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  for (const failure of counts.flatMap((count) => count.failures ?? [])) console.log(`\n✗ ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

void main();
