import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { freePort } from './free-port';
import { createTestDatabase, type DatabaseKind, type TestDatabase } from './test-database';
import { testEnvironment } from './test-environment';

const root = path.resolve(__dirname, '../..');

export interface TestClock {
  now(): Date;
  advance(milliseconds: number): void;
}

export interface BootOptions {
  /** Overrides of the environment, e.g. `{ MODULES: 'experts' }`. */
  env?: Record<string, string>;
  database?: DatabaseKind;
  /** Boots on a database that exists already and is left alone by `stop()`. */
  on?: TestDatabase;
  /** Adds content types of the test's own to those of the application, before any plugin looks at them. */
  beforeRegister?: (strapi: Core.Strapi) => void;
  /** Serves the admin panel, which must have been built into dist/build. */
  serveAdminPanel?: boolean;
  /** Adds routes of the test's own before the server takes requests. */
  beforeMount?: (strapi: Core.Strapi) => void;
}

export interface TestApp {
  strapi: Core.Strapi;
  /** supertest bound to the listening server: `app.http.get('/api/…')`. */
  http: ReturnType<typeof supertest>;
  url: string;
  database: TestDatabase;
  /** The variables that it was booted with. */
  environment: Record<string, string>;
  clock: TestClock;
  stop(): Promise<void>;
}

/** Sets the variables of a boot; what is returned puts back what stood there before. */
export function useEnvironment(variables: Record<string, string>): () => void {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}

/** Boots the compiled application on a database of its own and lets it listen on a free port. */
export async function startApp(options: BootOptions = {}): Promise<TestApp> {
  const database = options.on ?? (await createTestDatabase(options.database));
  const port = await freePort();
  const environment = { ...testEnvironment({ port, folder: database.folder }), ...database.env, ...options.env };
  const leaveEnvironment = useEnvironment(environment);

  // Loaded here because Strapi reads the environment when its module is evaluated; by require, as the compiled source does.
  const { createStrapi } = createRequire(__filename)('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({
    appDir: root,
    distDir: path.join(root, 'dist'),
    serveAdminPanel: options.serveAdminPanel ?? false,
  });
  const stop = async (): Promise<void> => {
    await strapi.destroy();
    if (!options.on) await database.remove();
    leaveEnvironment();
  };
  const lifecycle = strapi as unknown as { runPluginsLifecycles(name: string): Promise<void> };
  const runPluginsLifecycles = lifecycle.runPluginsLifecycles.bind(strapi);
  lifecycle.runPluginsLifecycles = (name) => {
    if (name === 'register') options.beforeRegister?.(strapi);
    return runPluginsLifecycles(name);
  };
  try {
    await strapi.load();
    options.beforeMount?.(strapi);
    strapi.server.mount();
    await new Promise<void>((resolve) => strapi.server.httpServer.listen(port, '127.0.0.1', () => resolve()));
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
  const url = `http://127.0.0.1:${port}`;
  return {
    strapi,
    http: supertest(url),
    url,
    database,
    environment,
    get clock() {
      return strapi.get('clock') as TestClock;
    },
    stop,
  };
}
