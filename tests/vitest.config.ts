import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { useCompiledSource } from './support/use-compiled-source';

const root = path.resolve(__dirname, '..');

/** `unit` runs pure rules without a boot; `booted` runs against a started Strapi, one boot and one database per file. */
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
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          server: { deps: { external: [/[\\/]dist[\\/](src|config)[\\/]/] } },
          // Strapi's destroy() removes all process listeners, which closes the channel of a forked worker.
          pool: 'threads',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
