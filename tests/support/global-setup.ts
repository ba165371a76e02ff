import path from 'node:path';
import { compileServer } from '../../src/cli/compile/build-what-changed';
import { prepareDatabase } from './prepare-database';
import { removeTestDatabases } from './test-database';

/**
 * Compiles the server once for all booted tests, whose content types are read from it, and prepares their database.
 * Returns what is done at the end: a worker that shares its application between files ends without closing it.
 */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.TEST_RUN = String(process.pid);
  compileServer(path.resolve(__dirname, '../..'));
  await prepareDatabase(process.env.TEST_DATABASE_URL ? 'postgres' : 'sqlite');
  return removeTestDatabases;
}
