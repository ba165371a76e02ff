import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readProject } from '../architecture/project';
import { MAP_FILE, mapOfContexts } from './map-of-contexts';

/** `npm run docs:map` writes the map of contexts anew from the schemas. */
const root = path.resolve(__dirname, '../../..');
writeFileSync(path.join(root, MAP_FILE), mapOfContexts(readProject(root, [])));
