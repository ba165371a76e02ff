import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { exitCodeOf, type Command } from '../../src/cli/command';
import type { TestApp } from './boot';
import type { TestDatabase } from './test-database';
import { testEnvironment } from './test-environment';

const root = path.resolve(__dirname, '../..');

export interface Outcome {
  code: number | null;
  /** What it said, and what it complained of. */
  output: string;
}

/** Runs a command in an application that runs already: what it does, says and ends with is the same as in a process. */
export async function runHere(app: TestApp, command: Command, ...args: string[]): Promise<Outcome> {
  let output = '';
  const say = (line: unknown): void => void (output += `${line instanceof Error ? line.message : String(line)}\n`);
  const code = await exitCodeOf(command, args, {
    withApplication: (work, { check } = {}) => {
      check?.(app.strapi.config);
      return work(app.strapi);
    },
    say,
    complain: say,
    terminal: { write: (text: string) => (output += text) },
  });
  return { code, output };
}

/** Starts a command as `npm run` would, in a process of its own that boots on this database. */
export function startCommand(
  database: TestDatabase,
  command: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): { child: ChildProcess; ended: Promise<Outcome> } {
  let output = '';
  const child = spawn(process.execPath, [path.join(root, `dist/src/cli/${command}.js`), ...args], {
    cwd: root,
    env: { ...process.env, ...testEnvironment({ port: 20_000, folder: database.folder }), ...database.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const ended = new Promise<Outcome>((resolve) => child.once('close', (code) => resolve({ code, output })));
  return { child, ended };
}
