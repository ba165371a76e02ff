import path from 'node:path';
import { compileServer } from './build-what-changed';

compileServer(path.resolve(__dirname, '../../..'), (sentence) => console.log(sentence));
