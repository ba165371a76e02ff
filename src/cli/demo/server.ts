import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { eventually } from './api-client';

const distDir = path.resolve(__dirname, '../../..');
const root = path.resolve(distDir, '..');

export interface DemoServer {
  url: string;
  credentials: { email: string; password: string };
  stop(): Promise<void>;
}

/** Starts a server of its own on a free port, with an empty database, demo data and these settings beside its own. */
export async function startServer(settings: Record<string, string>): Promise<DemoServer> {
  const folder = path.join(root, '.tmp', `demo-${randomBytes(4).toString('hex')}`);
  mkdirSync(folder, { recursive: true });
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const credentials = { email: 'staff@magnetiq.example', password: `Demo-${randomBytes(9).toString('base64url')}-1` };
  const env = { ...process.env, ...environment(port, folder), ...settings };

  try {
    execFileSync(process.execPath, [path.join(__dirname, 'prepare-database.js')], {
      cwd: root,
      env: { ...env, JOBS: 'off', DEMO_ADMIN_EMAIL: credentials.email, DEMO_ADMIN_PASSWORD: credentials.password },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 180_000,
    });
    const child = spawn(process.execPath, [path.join(distDir, 'src/cli/start.js')], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const stop = async (): Promise<void> => {
      await end(child);
      remove();
    };
    if (!(await eventually(() => isReady(url, child), 120_000))) {
      await stop();
      throw new Error('The server of the demo was not ready in time.');
    }
    return { url, credentials, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

function environment(port: number, folder: string): Record<string, string> {
  const secret = (): string => randomBytes(32).toString('base64');
  return {
    NODE_ENV: 'development',
    // Nothing of a developer's .env gets in.
    ENV_PATH: path.join(folder, 'none.env'),
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    FIELD_ENCRYPTION_KEYS: `demo:${secret()}`,
    PAYMENTS_PROVIDER: 'simulator',
    PAYMENTS_SIMULATOR_WEBHOOK_SECRET: `whsec_${secret()}`,
    DATABASE_URL: '',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    MAIL_TRANSPORT: 'outbox',
    MAIL_OUTBOX_DIRECTORY: path.join(folder, 'mail'),
    WEBHOOKS_ALLOWED_PRIVATE_HOSTS: '127.0.0.1',
    MODULES: 'all',
    JOBS: 'on',
    JOBS_POLL_MS: '200',
    LOG_LEVEL: 'error',
    REDIS_URL: '',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function isReady(url: string, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) throw new Error(`The server of the demo ended with code ${child.exitCode}.`);
  const reply = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  return reply?.status === 200;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 30_000);
  await ended;
  clearTimeout(impatience);
}
