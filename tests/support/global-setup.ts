import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Compiles the server once for all booted tests; content types are read from the compiled tree. */
export default function setup(): void {
  const root = path.resolve(__dirname, '../..');
  execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}
