import { existsSync } from 'node:fs';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';

const distDir = path.resolve(__dirname, '../..');
const appDir = path.resolve(distDir, '..');

/** Starts the compiled server. The admin panel is served when it has been built. */
async function start(): Promise<void> {
  const serveAdminPanel = existsSync(path.join(distDir, 'build', 'index.html'));
  await createStrapi({ appDir, distDir, serveAdminPanel }).start();
}

start().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
