import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../support/free-port';
import { testEnvironment } from '../support/test-environment';
import type { TestDatabase } from '../support/test-database';

const root = path.resolve(__dirname, '../..');

/** A process of its own tells what it has used when it is asked, so that who asks it costs it nothing. */
const TELL = `
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 1048576 });
});`;

const START = `${TELL}
const [, appDir, distDir, servesAdmin] = process.argv;
const { createStrapi } = require('@strapi/strapi');
createStrapi({ appDir, distDir, serveAdminPanel: servesAdmin === 'true' }).start().then(() => process.send('listens'));`;

/** What a server's process has used since it began. */
export interface Usage {
  cpuMs: number;
  rssMb: number;
}

export interface MeasuredServer {
  url: string;
  pid: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** An application of Strapi, by its folder and that of its compiled source. */
export interface Application {
  appDir: string;
  distDir: string;
  database: TestDatabase;
  env?: Record<string, string>;
  /** Its built admin panel too. */
  servesAdmin?: boolean;
}

/** Starts an application in a process of its own. */
export async function startMeasured({
  appDir,
  distDir,
  database,
  env,
  servesAdmin = false,
}: Application): Promise<MeasuredServer> {
  const port = await freePort();
  const variables = { ...testEnvironment({ port, folder: database.folder }), ...database.env };
  return startProcess([START, appDir, distDir, String(servesAdmin)], port, { ...variables, JOBS: 'off', ...env });
}

/** Starts a script that sends `listens` once it does, on the port in `PORT`. */
export async function startMeasuredScript(script: string, env: Record<string, string>): Promise<MeasuredServer> {
  const port = await freePort();
  return startProcess([TELL + script], port, { ...env, PORT: String(port) });
}

async function startProcess(
  [script = '', ...args]: string[],
  port: number,
  env: Record<string, string>,
): Promise<MeasuredServer> {
  const child = spawn(process.execPath, ['-e', script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  ended.catch(() => undefined);
  const told = <T>(): Promise<T> => Promise.race([new Promise<T>((resolve) => child.once('message', resolve)), ended]);
  await told();
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? NaN,
    usage: () => {
      const answer = told<Usage>();
      child.send('usage');
      return answer;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
}
