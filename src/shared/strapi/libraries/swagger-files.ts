import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Seam } from '../kit/seam';

/** The script and the style of the page that shows an OpenAPI document, by their names in the package. */
export const SWAGGER_FILES = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' } as const;

export const seam: Seam = {
  of: 'swagger-ui-dist',
  since: '5.30.2',
  reaches: 'serves swagger-ui.css and swagger-ui-bundle.js of its folder',
  why: 'The package is made for bundlers and tells no addresses of single files; the page loads all its parts from this server.',
  faults: () =>
    Object.keys(SWAGGER_FILES)
      .filter((name) => !existsSync(swaggerFile(name)))
      .map((name) => `there is no file ${name}`),
};

/** Where a file of the package lies. */
export function swaggerFile(name: string): string {
  return path.join(path.dirname(require.resolve('swagger-ui-dist/package.json')), name);
}
