import path from 'node:path';
import { buildWhatChanged, compileServer } from '../../src/cli/compile/build-what-changed';
import { prepareDatabase } from './prepare-database';

const root = path.resolve(__dirname, '../..');
const say = (sentence: string): void => console.log(sentence);

/** What suites would do first, one after the other, while half of the machine waits: `npm test` does it beside the checks. */
async function buildAndPrepare(): Promise<void> {
  if (process.env.TEST_BROWSER === '1') buildWhatChanged(root, say);
  else compileServer(root, say);
  await prepareDatabase('sqlite');
  if (process.env.TEST_DATABASE_URL) await prepareDatabase('postgres');
}

void buildAndPrepare();
