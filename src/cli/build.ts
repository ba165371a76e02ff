import path from 'node:path';
import { buildWhatChanged, compileServer } from './compile/build-what-changed';

const root = path.resolve(__dirname, '../..');
const say = (sentence: string): void => console.log(sentence);

// What runs from dist is built by this, whoever starts it; with --server without the admin panel.
if (process.argv.includes('--server')) compileServer(root, say);
else buildWhatChanged(root, say);
