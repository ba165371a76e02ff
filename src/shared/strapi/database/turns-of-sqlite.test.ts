import type Database from 'better-sqlite3';
import createKnex, { type Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { divideTime, takeTurns } from './turns-of-sqlite';

/** Work for so long that a slice of a millisecond is over. */
function workLong(): void {
  for (const end = performance.now() + 2; performance.now() < end; );
}

describe('time that is divided', () => {
  it('is there at once for whoever asks first', () => {
    expect(divideTime(1_000)()()).toBeUndefined();
  });

  it('goes to everything else once, then to who waits, first come first served', async () => {
    const nextTurn = divideTime(1)();
    const seen: string[] = [];
    workLong();
    setImmediate(() => seen.push('network'));
    const wait = async (name: string): Promise<void> => {
      await nextTurn();
      seen.push(name);
    };
    await Promise.all(['a', 'b', 'c'].map(wait));
    expect(seen).toEqual(['network', 'a', 'b', 'c']);
  });

  it('goes to queues in turn', async () => {
    const newQueue = divideTime(1);
    const [readers, writer] = [newQueue(), newQueue()];
    const seen: string[] = [];
    workLong();
    const wait = async (nextTurn: typeof writer, name: string): Promise<void> => {
      await nextTurn();
      seen.push(name);
    };
    const all = [wait(readers, 'a'), wait(readers, 'b'), wait(readers, 'c'), wait(writer, 'writer')];
    await Promise.all(all);
    expect(seen).toEqual(['a', 'writer', 'b', 'c']);
  });

  it('is over for those who wait when one of them works long', async () => {
    const nextTurn = divideTime(1)();
    const seen: string[] = [];
    workLong();
    const wait = async (name: string): Promise<void> => {
      await nextTurn();
      seen.push(name);
      workLong();
      setImmediate(() => seen.push(`after ${name}`));
    };
    await Promise.all(['a', 'b'].map(wait));
    expect(seen).toEqual(['a', 'after a', 'b']);
  });
});

describe('a connection that takes turns', () => {
  let knex: Knex;
  beforeEach(() => {
    const afterCreate = (raw: Database.Database, done: (error: null, raw: Database.Database) => void): void =>
      done(null, takeTurns(raw as never, divideTime(1)()) as never);
    knex = createKnex({
      client: 'better-sqlite3',
      connection: { filename: ':memory:' },
      useNullAsDefault: true,
      pool: { min: 1, max: 1, afterCreate },
    });
  });
  afterEach(() => knex.destroy());

  it('answers, and lets others come to their turn between statements', async () => {
    let came = false;
    setImmediate(() => (came = true));
    await knex.schema.createTable('notes', (table) => table.text('title'));
    await knex('notes').insert({ title: 'a' });
    for (let n = 0; n < 100 && !came; n += 1) {
      workLong();
      await knex('notes');
    }
    expect(came).toBe(true);
    expect(await knex('notes').first()).toEqual({ title: 'a' });
  });

  it('tells what is wrong with a statement', async () => {
    workLong();
    await expect(knex('nothing')).rejects.toThrow('no such table');
  });
});
