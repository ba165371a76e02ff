import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ByBoot, testFiles } from './support/boots-of-files';
import { useCompiledSource } from './support/use-compiled-source';

const root = path.resolve(__dirname, '..');

/**
 * What meets the database in a way of its own: locks and transactions, constraints, JSON, languages, jobs, imports. With
 * `TESTS_ON=database` these alone run: `npm test` tries everything on SQLite and these on PostgreSQL too, so that the
 * whole check stays under half an hour on a small machine. Without it, everything runs on either.
 */
const MEETS_THE_DATABASE = [
  'tests/accounts/{logins,registrations,sessions}.test.ts',
  'tests/analytics/archive.test.ts',
  'tests/billing/{coupons,disputes,ledger-balances,owed-in-dispute,payments,payout-accounts,random-money,refunds,webhooks}.test.ts',
  'tests/bookings/{crash,free-experts,hold,hold-caps,life-of-a-booking,parallel,services,slots}.test.ts',
  'tests/commerce/public-catalogue.test.ts',
  'tests/content/{edit-conflicts,editing,publishing}.test.ts',
  'tests/graphql/{idempotency,relations}.test.ts',
  'tests/kernel/{encrypted-fields,english-first,german-overlay,language-fallback,many-conditions,own-records}.test.ts',
  'tests/legacy/{export-born-here,export-changes,import-balances,import-firm,import-rings,import-rows}.test.ts',
  'tests/legacy/{import-accounts,import-again,import-again-links,import-collisions,import-living-firm}.test.ts',
  'tests/legacy/{import-merge,lists-of-ids,postgres-source,round-trip}.test.ts',
  'tests/platform/{broken-queries,commands,database,fuzz,idempotency,idempotent-operations,schema-extras,upgrade}.test.ts',
  'tests/shared/exclusive.test.ts',
  'tests/system/{crash,deletion,ensure-schema,jobs-contract,jobs-cron,outbox,trash-copied,trash-marked,trash-names}.test.ts',
  'tests/system/unique-versions.test.ts',
  'tests/uploads/edits.test.ts',
];

const { alone, sharing } = testFiles(root);

const booted = {
  root,
  // Real servers, sockets and clocks on a shared machine: CI asks twice before it says that something is broken.
  retry: process.env.CI ? 1 : 0,
  include: process.env.TESTS_ON === 'database' ? MEETS_THE_DATABASE : ['tests/**/*.test.ts'],
  globalSetup: ['tests/support/global-setup.ts'],
  server: { deps: { external: [/[\\/]dist[\\/](src|config)[\\/]/] } },
  // Strapi's destroy() removes all process listeners, which closes the channel of a forked worker.
  pool: 'threads' as const,
  testTimeout: 60_000,
  hookTimeout: 180_000,
};
const NOT_BOOTED = ['tests/architecture.test.ts', 'tests/e2e/**'];

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
          include: ['src/**/*.test.ts', 'config/**/*.test.ts', 'tests/architecture.test.ts'],
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
