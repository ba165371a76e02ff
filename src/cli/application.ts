import { existsSync } from 'node:fs';
import path from 'node:path';
// Importing Strapi also reads .env into the environment.
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { CONTEXTS } from '../../config/modules';
import { assertFitForProduction } from '../shared/config/assert-production';
import { chooseModules } from '../shared/modules/choose-modules';
import { exitCodeOf, type Command, type CommandOptions } from './command';

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

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Ends a command at once when it is interrupted; a server's way would close the database under its work, and give 0. */
function endWhenInterrupted(sentence: string): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      console.error(`\n${sentence}`);
      process.exit(code);
    });
  }
}

/**
 * Loads the application for a command: a running server keeps the jobs and answers queries.
 * @returns what the command returned
 */
async function withApplication<T>(
  work: (strapi: Core.Strapi) => Promise<T>,
  { interrupted = 'Interrupted.', check }: CommandOptions = {},
): Promise<T> {
  process.env.JOBS = 'off';
  process.env.GRAPHQL = 'off';
  const application = createApplication();
  check?.(application.config);
  // Both Strapi and the boot put handlers of a server in place.
  endWhenInterrupted(interrupted);
  const strapi = await application.load();
  endWhenInterrupted(interrupted);
  // Those of plugins are the server's too: they would wait in vain for the one connection that a long dry run holds.
  strapi.cron.stop();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

/** Runs a command in a process of its own, with the arguments of that. */
export function runCommand(command: Command): void {
  const around = { withApplication, say: console.log, complain: console.error, terminal: process.stdout };
  void exitCodeOf(command, process.argv.slice(2), around).then((code) => process.exit(code));
}
