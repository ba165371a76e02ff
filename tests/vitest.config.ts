import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ByBoot, testFiles } from './support/boots-of-files';
import { useCompiledSource } from './support/use-compiled-source';

const root = path.resolve(__dirname, '..');

/**
 * What meets the database in a way of its own (locks and transactions, constraints, JSON, languages, jobs, imports) is
 * called `….db.test.ts`. With `TESTS_ON=database` these alone run: `npm test` tries everything on SQLite and these on
 * PostgreSQL too, so that the whole check stays short on a small machine. Without it, everything runs on either.
 */
const BOOTED = process.env.TESTS_ON === 'database' ? 'tests/**/*.db.test.ts' : 'tests/**/*.test.ts';

const { alone, sharing } = testFiles(root);

/** Real servers, browsers and clocks on a shared machine: CI asks twice before it says that something is broken. */
const AGAIN = process.env.CI ? 1 : 0;

const booted = {
  root,
  retry: AGAIN,
  include: [BOOTED],
  globalSetup: ['tests/support/global-setup.ts'],
  server: { deps: { external: [/[\\/]dist[\\/](src|config)[\\/]/] } },
  // Strapi's destroy() removes all process listeners, which closes the channel of a forked worker.
  pool: 'threads' as const,
  testTimeout: 60_000,
  hookTimeout: 180_000,
};
const NOT_BOOTED = ['tests/architecture.test.ts', 'tests/support/**', 'tests/e2e/**'];

/**
 * `unit` runs pure rules without a boot; `shared` and `alone` run against a started Strapi, each file on a database as
 * the first boot left it; `e2e` drives the built admin in a browser.
 */
export default defineConfig({
  test: {
    root,
    poolOptions: { threads: { maxThreads: 2 } },
    sequence: { sequencer: ByBoot },
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['src/**/*.test.ts', 'tests/architecture.test.ts', 'tests/support/**/*.test.ts'],
          pool: 'threads',
          // A property test of slots takes two seconds alone, and five beside others on a slow machine.
          testTimeout: 60_000,
        },
      },
      { plugins: [useCompiledSource(root)], test: { ...booted, name: 'shared', exclude: [...NOT_BOOTED, ...alone] } },
      { plugins: [useCompiledSource(root)], test: { ...booted, name: 'alone', exclude: [...NOT_BOOTED, ...sharing] } },
      {
        plugins: [useCompiledSource(root)],
        test: {
          name: 'e2e',
          root,
          retry: AGAIN,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts', 'tests/support/build-admin.ts'],
          server: { deps: { external: [/[\\/]dist[\\/](src|config)[\\/]/] } },
          pool: 'threads',
          poolOptions: { threads: { singleThread: true } },
          testTimeout: 90_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
