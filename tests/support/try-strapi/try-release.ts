import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Pins } from './releases';

/** What a release breaks, by the package in which it broke. */
export type Breaks = Map<string, string[]>;

interface Report {
  testResults: {
    message: string;
    assertionResults: { status: string; ancestorTitles: string[]; title: string; failureMessages: string[] }[];
  }[];
}

interface Outcome {
  ok: boolean;
  output: string;
}

function run(folder: string, [program = '', ...args]: string[]): Outcome {
  console.log(`── ${[program, ...args].join(' ')}`);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}

const lastLines = (output: string): string => output.split('\n').slice(-20).join('\n');

/** Copies what is under version control, and what is new, into a folder. */
export function copyProject(root: string, folder: string): void {
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).stdout;
  for (const file of listed.split('\n').filter(Boolean)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(folder, file), { force: true });
  }
}

/** Writes the versions of a release into a package.json. */
export function pin(folder: string, pins: Pins): void {
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  Object.assign(manifest.dependencies, pins);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The seams that do not hold, by the package that they reach into: each test says its package first. */
export function breaksIn({ testResults }: Report): Breaks {
  const breaks: Breaks = new Map();
  const add = (of: string, what: string) => breaks.set(of, [...(breaks.get(of) ?? []), what]);
  for (const { message, assertionResults } of testResults) {
    if (assertionResults.length === 0) add('@strapi/strapi', `does not boot: ${message}`);
    for (const { status, ancestorTitles, title, failureMessages } of assertionResults) {
      if (status === 'passed') continue;
      const [of = '@strapi/strapi', what = title] = /^(\S+): (.*)$/.exec(title)?.slice(1) ?? [];
      add(of, `${ancestorTitles.join(' ')}: ${what}\n${failureMessages.join('\n')}`);
    }
  }
  return breaks;
}

/** Installs the versions in a copy of the project, compiles it, boots it and asks all seams. @returns what breaks */
export function tryRelease(folder: string, pins: Pins): Breaks {
  pin(folder, pins);
  const installed = run(folder, ['npm', 'install', '--no-audit', '--no-fund']);
  if (!installed.ok) return new Map([['npm', [lastLines(installed.output)]]]);
  const compiled = run(folder, ['npm', 'run', '-s', 'typecheck']);
  const breaks: Breaks = compiled.ok ? new Map() : new Map([['typescript', [compiled.output]]]);
  const report = path.join(folder, 'seams.json');
  const asked = run(folder, [
    ...['npm', 'run', '-s', 'test:booted', '--', 'tests/platform/seams.db.test.ts'],
    ...['--reporter=json', `--outputFile=${report}`],
  ]);
  try {
    for (const [of, what] of breaksIn(JSON.parse(readFileSync(report, 'utf8')) as Report)) breaks.set(of, what);
  } catch {
    breaks.set('@strapi/strapi', [lastLines(asked.output)]);
  }
  return breaks;
}
