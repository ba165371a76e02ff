import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnServer, type SpawnedServer } from '../support/spawn-server';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

describe('a server process of its own', () => {
  let database: TestDatabase;
  let server: SpawnedServer;
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await spawnServer(database);
  });
  afterAll(async () => {
    await server?.kill();
    await database?.remove();
  });

  it('answers over HTTP', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});
