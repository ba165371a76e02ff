import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Asks again and again, whether or not the question before is answered, as a load balancer does. */
const ASK = `
const http = require('node:http');
const agent = new http.Agent({ keepAlive: true });
const asked = [];
const ask = () => {
  const began = performance.now();
  asked.push(new Promise((resolve) => {
    const request = http.get(process.argv[1] + '/healthz', { agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode === 200 ? performance.now() - began : -1));
    });
    request.once('error', () => resolve(-1));
  }));
};
const asking = setInterval(ask, Number(process.argv[2]));
process.once('message', async () => {
  clearInterval(asking);
  process.send(await Promise.all(asked), () => process.exit());
});
process.send('asks');`;

/** Lets a process run for 10 ms of each 100. */
const THROTTLE = `
const server = Number(process.argv[1]);
const signal = (name) => { try { process.kill(server, name); } catch { process.exit(); } };
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
process.send('throttles');
for (;;) { signal('SIGSTOP'); sleep(90); signal('SIGCONT'); sleep(10); }`;

async function start(script: string, ...given: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', script, ...given], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
}

/**
 * Asks a server from a process of its own whether it lives, every so many milliseconds.
 * @returns ends it, and gives how many milliseconds each answer took; -1 where there was none
 */
export async function probeHealth(url: string, everyMs: number): Promise<() => Promise<number[]>> {
  const child = await start(ASK, url, String(everyMs));
  return async () => {
    child.send('end');
    const [measured] = (await once(child, 'message')) as [number[]];
    return measured;
  };
}

/** Leaves a process a tenth of one core. @returns ends it */
export async function throttle(pid: number): Promise<() => void> {
  const child = await start(THROTTLE, String(pid));
  return () => {
    child.kill('SIGKILL');
    process.kill(pid, 'SIGCONT');
  };
}
