import { existsSync } from 'node:fs';
import path from 'node:path';
// Importing Strapi also reads .env into the environment.
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { CONTEXTS } from '../../config/modules';
import { assertFitForProduction } from '../shared/config/assert-production';
import { chooseModules } from '../shared/modules/choose-modules';

const distDir = path.resolve(__dirname, '../..');
const appDir = path.resolve(distDir, '..');

/** The compiled application, not loaded yet. The admin panel is served where it has been built. */
export function createApplication(): Core.Strapi {
  assertFitForProduction(process.env);
  // Strapi says with a stack trace what its configuration throws: asked before, it is one sentence.
  chooseModules(process.env.MODULES ?? 'all', CONTEXTS);
  const serveAdminPanel = existsSync(path.join(distDir, 'build', 'index.html'));
  return createStrapi({ appDir, distDir, serveAdminPanel });
}

/** Loads the application for a command: a running server keeps the jobs. @returns what the command returned */
export async function withApplication<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  process.env.JOBS = 'off';
  const strapi = await createApplication().load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

/** Runs a command to its end; what it throws is said in one sentence where it is one of ours. */
export function runCommand(command: () => Promise<number | void>): void {
  command().then(
    (code) => process.exit(code ?? 0),
    (error: unknown) => {
      console.error(error instanceof Error && 'code' in error && 'details' in error ? error.message : error);
      process.exit(1);
    },
  );
}
