import { EVERYTHING, type SharedBoot } from './boots';
import { borrowApp, endSharedApp } from './shared-app';
import { startApp, type BootOptions, type TestApp } from './start-app';

export type { BootOptions, TestApp };

/**
 * The application on a database that no other file sees. One per test file:
 * `beforeAll(async () => { app = await bootApp(); })`, `afterAll(() => app.stop())`.
 * Files that name the same boot share it in each worker. What a file sets of the variables that config/magnetiq.ts reads,
 * such as `{ JOBS: 'off' }`, holds for that file.
 */
export function bootApp(boot: SharedBoot = EVERYTHING, variables: Record<string, string> = {}): Promise<TestApp> {
  return borrowApp(boot, variables);
}

/** A boot of this file alone: it looks at the boot itself, or sets what no other file wants. */
export async function bootAlone(options: BootOptions = {}): Promise<TestApp> {
  // Strapi's plugins keep what they registered in their modules: there is one application at a time in a process.
  await endSharedApp();
  return startApp(options);
}
