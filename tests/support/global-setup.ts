import path from 'node:path';
import { compileServer } from '../../src/cli/compile/build-what-changed';
import { prepareDatabase } from './prepare-database';

/** Compiles the server once for all booted tests, whose content types are read from it, and prepares their database. */
export default async function setup(): Promise<void> {
  compileServer(path.resolve(__dirname, '../..'));
  await prepareDatabase();
}
