import { existsSync } from 'node:fs';
import path from 'node:path';
// Importing Strapi also reads .env into the environment.
import { createStrapi } from '@strapi/strapi';
import { assertFitForProduction } from '../shared/config/assert-production';

const distDir = path.resolve(__dirname, '../..');
const appDir = path.resolve(distDir, '..');

/** Starts the compiled server. The admin panel is served when it has been built. */
async function start(): Promise<void> {
  assertFitForProduction(process.env);
  const serveAdminPanel = existsSync(path.join(distDir, 'build', 'index.html'));
  await createStrapi({ appDir, distDir, serveAdminPanel }).start();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error && error.name === 'ApplicationError' ? error.message : error);
  process.exit(1);
});
