import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dependencies } from '../../package.json';

const root = path.resolve(__dirname, '../..');

/** Only what decides about plugins and the database is the platform's; everything else is Strapi's own default. */
const SHARED_CONFIG = ['admin', 'database', 'plugins', 'server'];

/**
 * Writes an application without any content type of its own into a folder inside the repository, so that it finds the
 * same packages: the same plugins with the same settings as the platform, Strapi's default middlewares, no code.
 */
export function writeEmptyStrapi(folder: string): void {
  const write = (file: string, text: string): void => {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  };
  // Strapi looks for plugins among these.
  write('package.json', JSON.stringify({ name: 'empty', version: '0.0.0', dependencies }));
  write('src/index.js', 'module.exports = {};\n');
  for (const name of SHARED_CONFIG) {
    const compiled = path.join(root, 'dist/config', `${name}.js`);
    write(`config/${name}.js`, `module.exports = require(${JSON.stringify(compiled)}).default;\n`);
  }
  for (const name of ['src/api', 'public/uploads', 'database/migrations'])
    mkdirSync(path.join(folder, name), { recursive: true });
}
