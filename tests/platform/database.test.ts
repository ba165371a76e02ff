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

  it('fails with a transaction whose COMMIT fails', async () => {
    const { db } = app.strapi;
    await db.connection.raw('create table commit_owners (id integer primary key)');
    await db.connection.raw(
      'create table commit_members (owner integer references commit_owners (id) deferrable initially deferred)',
    );
    const work = db.transaction(async ({ trx }) => {
      await trx('commit_members').insert({ owner: 1 });
      return 'stored';
    });
    await expect(work).rejects.toThrow(/foreign key/i);
    // SQLite alone leaves a transaction open whose deferred links do not hold.
    if (app.database.kind === 'sqlite') await db.connection.raw('rollback');
    expect(await db.connection('commit_members')).toEqual([]);
    await db.transaction(async ({ trx }) => {
      await trx('commit_owners').insert({ id: 1 });
      await trx('commit_members').insert({ owner: 1 });
    });
    expect(await db.connection('commit_members')).toHaveLength(1);
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
