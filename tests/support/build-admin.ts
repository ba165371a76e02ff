import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Builds the admin panel for browser tests, unless the last build is newer than everything that goes into it. */
export default function setup(): void {
  const built = path.join(root, 'dist/build/index.html');
  const sources = ['src/admin', 'src/api', 'src/shared', 'package.json'].map((source) => path.join(root, source));
  if (existsSync(built) && Math.max(...sources.map(newestChange)) < statSync(built).mtimeMs) return;
  execFileSync(process.execPath, [path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'build'], {
    cwd: root,
    stdio: 'inherit',
    // As people get it: a build for development shows tours.
    env: { ...process.env, NODE_ENV: 'production' },
    timeout: 600_000,
  });
}

function newestChange(file: string): number {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}
