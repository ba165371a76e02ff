import { borrowApp, endSharedApp } from './shared-app';
import { startApp, type BootOptions, type TestApp } from './start-app';

export type { BootOptions, TestApp };

/**
 * The application on a database that no other file sees. One per test file:
 * `beforeAll(async () => { app = await bootApp(); })`, `afterAll(() => app.stop())`.
 * Files that run in one worker with the same environment share a boot; any other option is a boot of this file alone.
 */
export async function bootApp({ env = {}, ...others }: BootOptions = {}): Promise<TestApp> {
  if (Object.keys(others).length === 0) return borrowApp(env);
  // Strapi's plugins keep what they registered in their modules: there is one application at a time in a process.
  await endSharedApp();
  return startApp({ env, ...others });
}
