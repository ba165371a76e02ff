import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
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

  it('fails with a transaction that PostgreSQL rolls back, because an error in it was caught', async () => {
    const { db } = app.strapi;
    await db.connection.raw('create table caught_errors (id integer primary key)');
    const work = db.transaction(async ({ trx }) => {
      await trx('caught_errors').insert({ id: 1 });
      await trx('caught_errors')
        .insert({ id: 1 })
        .catch(() => undefined);
      return 'stored';
    });
    // SQLite takes back the one statement that failed.
    const stored = app.database.kind === 'sqlite' ? 1 : 0;
    if (stored) expect(await work).toBe('stored');
    else await expect(work).rejects.toThrow(/rolled back/);
    expect(await db.connection('caught_errors')).toHaveLength(stored);
  });

  it('logs an error of what is done after a transaction, and goes on', async () => {
    const { db, log } = app.strapi;
    const logged = vi.spyOn(log, 'error').mockReturnValue(log);
    const late = new RangeError('nobody waits for this');
    const stored = await db.transaction(({ onCommit }) => {
      onCommit(() => Promise.reject(late));
      return 'stored';
    });
    expect(stored).toBe('stored');
    await vi.waitFor(() => expect(logged).toHaveBeenCalledWith(late));
    logged.mockRestore();
  });
});
