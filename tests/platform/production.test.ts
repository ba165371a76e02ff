import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnServer } from '../support/spawn-server';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

describe('a server that cannot start', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
  });
  afterAll(() => database?.remove());

  it('says in one sentence which contexts need others', async () => {
    const start = spawnServer(database, { env: { MODULES: 'content,leads' } });
    const message = await start.catch((error: Error) => error.message);
    expect(message).toMatch(/ended with 1:\nMODULES=content,leads: leads needs bookings.*\.\n$/);
  });

  it('names each sample secret in production, without its value', async () => {
    const start = spawnServer(database, { env: { NODE_ENV: 'production' } });
    await expect(start).rejects.toThrow(/Refusing to start/);
    const message = await start.catch((error: Error) => error.message);
    for (const name of ['APP_KEYS', 'JWT_SECRET', 'PUBLIC_URL', 'MAIL_FROM', 'FIELD_ENCRYPTION_KEYS']) {
      expect(message).toContain(name);
    }
    expect(message).not.toContain('test-jwt-secret');
  });
});
