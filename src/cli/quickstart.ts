import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildWhatChanged } from './compile/build-what-changed';
import { ensureEnvironmentFile } from './quickstart/environment-file';

const root = path.resolve(__dirname, '../..');
const say = (sentence: string): void => console.log(sentence);

const SAID = {
  created: 'Wrote .env with random secrets.',
  completed: 'Added the missing secrets to .env.',
  kept: null,
};

/** `npm run quickstart`: from a fresh checkout to a running server with demo data; the second time in seconds. */
function quickstart(): void {
  const said = SAID[ensureEnvironmentFile(path.join(root, '.env'), path.join(root, '.env.example'))];
  if (said) say(said);
  buildWhatChanged(root, say);
  say('Starting …');
  const server = spawn(process.execPath, ['--expose-gc', path.join(root, 'dist/src/cli/start.js'), '--demo'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  // The server ends by itself, after what runs; this process only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 1));
}

quickstart();
