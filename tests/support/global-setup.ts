import path from 'node:path';
import { compileServer } from '../../src/cli/compile/build-what-changed';

/** Compiles the server once for all booted tests; content types are read from the compiled tree. */
export default function setup(): void {
  compileServer(path.resolve(__dirname, '../..'));
}
