import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import createKnex, { type Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForLocks } from './locks-of-sqlite';

const WAIT_MS = 2_000;

describe('a connection that waits for locks', () => {
  let folder: string;
  let other: Database.Database;
  let knex: Knex;

  const open = (filename: string, waitMs = WAIT_MS): Knex =>
    createKnex({
      client: 'better-sqlite3',
      connection: { filename },
      useNullAsDefault: true,
      pool: {
        min: 1,
        max: 1,
        afterCreate: (raw: Database.Database, done: (error: null, raw: Database.Database) => void) => {
          raw.pragma('busy_timeout = 0');
          done(null, waitForLocks(raw as never, waitMs) as never);
        },
      },
    });

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'locks-'));
    other = new Database(path.join(folder, 'data.db'), { timeout: 0 });
    other.pragma('journal_mode = WAL');
    other.exec('create table notes (title text)');
    knex = open(path.join(folder, 'data.db'));
  });
  afterEach(async () => {
    other.close();
    await knex.destroy();
    rmSync(folder, { recursive: true });
  });

  const write = (title: string) => () => other.prepare('insert into notes values (?)').run(title);
  const titles = (): Promise<string[]> => knex('notes').pluck('title');

  it('lets nobody write between what a transaction reads and what it writes', async () => {
    await knex.transaction(async (trx) => {
      expect(await trx('notes')).toEqual([]);
      expect(write('theirs')).toThrow('database is locked');
      await trx('notes').insert({ title: 'ours' });
    });
    write('theirs')();
    expect(await titles()).toEqual(['ours', 'theirs']);
  });

  it.each([
    ['a statement', () => knex('notes').insert({ title: 'ours' })],
    ['a transaction', () => knex.transaction((trx) => trx('notes').insert({ title: 'ours' }))],
  ])('makes %s wait, and not the process', async (_what, ours) => {
    other.exec('begin immediate');
    const waiting = ours();
    await new Promise((resolve) => setTimeout(resolve, 20));
    write('theirs')();
    other.exec('commit');
    await waiting;
    expect(await titles()).toEqual(['theirs', 'ours']);
  });

  it('gives up at the end', async () => {
    const impatient = open(path.join(folder, 'data.db'), 20);
    other.exec('begin immediate');
    await expect(impatient('notes').insert({ title: 'ours' })).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    other.exec('rollback');
    await impatient('notes').insert({ title: 'later' });
    await impatient.destroy();
    expect(await titles()).toEqual(['later']);
  });
});
