import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { freePort } from './free-port';
import type { TestDatabase } from './test-database';
import { testEnvironment } from './test-environment';

const root = path.resolve(__dirname, '../..');

export interface SpawnedServer {
  url: string;
  process: ChildProcess;
  /** What the server wrote so far, for failure messages. */
  output(): string;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
  /** SIGTERM, then waits for the exit code; kills it after `limitMs`. */
  terminate(limitMs?: number): Promise<number | null>;
}

function waitForExit(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) });
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Starts a real server process from dist on a free port and waits, at most `limitMs`, until it is ready. */
export async function spawnServer(
  database: TestDatabase,
  options: { env?: Record<string, string>; limitMs?: number } = {},
): Promise<SpawnedServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let log = '';
  const child = spawn(process.execPath, [path.join(root, 'dist/src/cli/start.js')], {
    cwd: root,
    env: { ...process.env, ...testEnvironment({ port, folder: database.folder }), ...database.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const remember = (chunk: Buffer): void => {
    log = (log + chunk.toString('utf8')).slice(-20_000);
  };
  child.stdout.on('data', remember);
  child.stderr.on('data', remember);
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await waitForExit(child);
  };

  const deadline = Date.now() + (options.limitMs ?? 90_000);
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${log}`);
    if (Date.now() > deadline) {
      await kill();
      throw new Error(`The server was not ready in time:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    process: child,
    output: () => log,
    kill,
    terminate: async (limitMs = 30_000) => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
      const code = await waitForExit(child);
      clearTimeout(timer);
      return code;
    },
  };
}
