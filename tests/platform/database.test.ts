import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { spawnServer } from '../support/spawn-server';
import { createTestDatabase } from '../support/test-database';
import { databaseClient } from '../../src/shared/schema/ensure-schema';

describe('preparing the database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app?.stop());

  it('runs on the database that the test asked for', () => {
    expect(databaseClient(app.strapi)).toBe(app.database.kind);
  });

  it('lets two processes boot on one empty database, one after the other', { timeout: 300_000 }, async () => {
    const database = await createTestDatabase(undefined, { empty: true });
    try {
      const servers = await Promise.all([1, 2].map(() => spawnServer(database, { limitMs: 280_000 })));
      for (const server of servers) expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
      await Promise.all(servers.map((server) => server.kill()));
    } finally {
      await database.remove();
    }
  });
});
