import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readProject } from '../architecture/project';
import { MAP_FILE, mapOfContexts } from './map-of-contexts';
import { pageOfSeams, SEAMS_PAGE } from './page-of-seams';

/** `npm run docs:map` writes the map of contexts anew from the schemas, and the page of seams from their files. */
const root = path.resolve(__dirname, '../../..');
const project = readProject(root, []);
writeFileSync(path.join(root, MAP_FILE), mapOfContexts(project));
writeFileSync(path.join(root, SEAMS_PAGE), pageOfSeams(project));
