import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnServer } from '../support/spawn-server';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

describe('in production', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
  });
  afterAll(() => database?.remove());

  it('the server refuses to start with sample secrets and names each, without its value', async () => {
    const start = spawnServer(database, { env: { NODE_ENV: 'production' } });
    await expect(start).rejects.toThrow(/Refusing to start/);
    const message = await start.catch((error: Error) => error.message);
    for (const name of ['APP_KEYS', 'JWT_SECRET', 'PUBLIC_URL', 'MAIL_FROM', 'FIELD_ENCRYPTION_KEYS']) {
      expect(message).toContain(name);
    }
    expect(message).not.toContain('test-jwt-secret');
  });
});
