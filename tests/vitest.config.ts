import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { useCompiledSource } from './support/use-compiled-source';

const root = path.resolve(__dirname, '..');

/**
 * What has the same code under it on both databases: protocols, descriptions, limits, what leaves by mail or to other
 * systems. `npm test` runs them on SQLite alone, so that the whole check stays under half an hour on a small machine.
 */
const ABOVE_THE_DATABASE = [
  'tests/graphql/{safety,schema}.test.ts',
  'tests/leads/*odoo*.test.ts',
  'tests/messaging/*.test.ts',
  'tests/platform/{api-roles,content-views,errors,frontend-types,graphql-limits,health,metrics,modules}.test.ts',
  'tests/platform/{openapi,production,rate-limits,spawn-server,sqlite-tables,staff-roles}.test.ts',
  'tests/system/{admin-routes,webhooks}.test.ts',
];

/**
 * `unit` runs pure rules without a boot; `booted` runs against a started Strapi, one boot and one database per file;
 * `e2e` drives the built admin in a browser.
 */
export default defineConfig({
  test: {
    root,
    poolOptions: { threads: { maxThreads: 2 } },
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['src/**/*.test.ts', 'config/**/*.test.ts', 'tests/architecture.test.ts'],
          pool: 'threads',
        },
      },
      {
        plugins: [useCompiledSource(root)],
        test: {
          name: 'booted',
          root,
          // Real servers, sockets and clocks on a shared machine: CI asks twice before it says that something is broken.
          retry: process.env.CI ? 1 : 0,
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/architecture.test.ts',
            'tests/e2e/**',
            ...(process.env.TESTS_ABOVE_THE_DATABASE === 'off' ? ABOVE_THE_DATABASE : []),
          ],
          globalSetup: ['tests/support/global-setup.ts'],
          server: { deps: { external: [/[\\/]dist[\\/](src|config)[\\/]/] } },
          // Strapi's destroy() removes all process listeners, which closes the channel of a forked worker.
          pool: 'threads',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        plugins: [useCompiledSource(root)],
        test: {
          name: 'e2e',
          root,
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
