import path from 'node:path';
import { compileServer } from './compile/build-what-changed';
import { ensureEnvironmentFile } from './quickstart/environment-file';

const root = path.resolve(__dirname, '../..');

/**
 * What a command needs on a fresh checkout: the compiled server, and secrets in `.env` where the environment brings
 * none. Production brings its own.
 */
function prepare(): void {
  const { APP_KEYS: given, NODE_ENV: environment } = process.env;
  if (!given && environment !== 'production') {
    ensureEnvironmentFile(path.join(root, '.env'), path.join(root, '.env.example'));
  }
  compileServer(root);
}

prepare();
