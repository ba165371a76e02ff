import path from 'node:path';
import { buildWhatChanged } from '../../src/cli/compile/build-what-changed';

/** Builds the admin panel for browser tests, unless it was built of these sources. */
export default function setup(): void {
  buildWhatChanged(path.resolve(__dirname, '../..'), (sentence) => console.log(sentence));
}
