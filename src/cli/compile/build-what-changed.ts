import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pruneOutput } from './prune-output';
import { sourceStamp } from './source-stamp';

const NO_SERVER_SOURCE = /\.test\.ts$|^src[\\/]admin[\\/]/;
const NO_ADMIN_SOURCE = /\.test\.tsx?$/;
const SERVER = ['src', 'config', 'tsconfig.json', 'package-lock.json'];
/** The admin also bundles the contracts and rules that it shares with the server. */
const ADMIN = ['src/admin', 'src/api', 'src/shared', 'package-lock.json'];

interface Stamps {
  server?: string;
  admin?: string;
}

function stampsOf(distDir: string): Stamps {
  const file = path.join(distDir, '.stamps.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stamps) : {};
}

function remember(distDir: string, stamps: Stamps): void {
  writeFileSync(path.join(distDir, '.stamps.json'), JSON.stringify(stamps));
}

function run(root: string, script: string, args: string[]): void {
  // A panel that is built for development shows tours, and is larger.
  const env = { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
  execFileSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit', env });
}

/**
 * Compiles the server to dist if anything has changed since the last time; leaves nothing there whose source is gone.
 * Types are not checked: that takes longer than all the rest and is what `npm test` and editors do.
 */
export function compileServer(root: string, say: (sentence: string) => void = () => undefined): void {
  const distDir = path.join(root, 'dist');
  mkdirSync(distDir, { recursive: true });
  const before = stampsOf(distDir);
  const server = sourceStamp(root, SERVER, NO_SERVER_SOURCE);
  if (before.server === server && existsSync(path.join(distDir, 'src/index.js'))) return;
  say('Compiling the server …');
  const { length } = pruneOutput(root, distDir);
  // The compiler writes again what it believes to be there, unless it forgets what it wrote.
  if (length > 0) rmSync(path.join(distDir, '.tsbuildinfo'), { force: true });
  run(root, 'node_modules/typescript-7/bin/tsc', ['-p', 'tsconfig.json', '--noCheck']);
  remember(distDir, { ...before, server });
}

/** Builds what has changed since the last time: the server takes seconds, the admin panel a minute or two. */
export function buildWhatChanged(root: string, say: (sentence: string) => void): void {
  compileServer(root, say);
  const distDir = path.join(root, 'dist');
  const before = stampsOf(distDir);
  const admin = sourceStamp(root, ADMIN, NO_ADMIN_SOURCE);
  if (before.admin === admin && existsSync(path.join(distDir, 'build/index.html'))) return;
  say('Building the admin panel; this takes a minute or two, the first time only …');
  run(root, 'node_modules/@strapi/strapi/bin/strapi.js', ['build']);
  remember(distDir, { ...before, admin });
}
