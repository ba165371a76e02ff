import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepStatements } from './statements-of-sqlite';

const SQL = 'select notes.* from notes where title = ?';

describe('a connection that keeps its statements', () => {
  let connection: Database.Database;
  beforeEach(() => {
    connection = keepStatements(new Database(':memory:'));
    connection.exec(`create table notes (title text); insert into notes values ('a')`);
  });
  afterEach(() => connection.close());

  it('compiles one once, and asks it with other values', () => {
    const statement = connection.prepare(SQL);
    expect(connection.prepare(SQL)).toBe(statement);
    expect([statement.all('a'), statement.all('b')]).toEqual([[{ title: 'a' }], []]);
  });

  it('sees columns that came and went meanwhile', () => {
    const rows = () => connection.prepare(SQL).all('a');
    expect(rows()).toEqual([{ title: 'a' }]);
    connection.exec('alter table notes add column body text');
    expect(rows()).toEqual([{ title: 'a', body: null }]);
    connection.exec('alter table notes drop column body');
    expect(rows()).toEqual([{ title: 'a' }]);
  });

  it('takes another while one gives rows', () => {
    const seen: unknown[] = [];
    for (const row of connection.prepare(SQL).iterate('a')) seen.push(row, ...connection.prepare(SQL).all('a'));
    expect(seen).toEqual([{ title: 'a' }, { title: 'a' }]);
  });

  it('keeps no more than some hundred, the last ones', () => {
    const select = (n: number) => connection.prepare(`select ${n}`);
    const [first, second] = [select(1), select(2)];
    for (let n = 3; n <= 500; n += 1) select(n);
    expect(select(1)).toBe(first);
    select(501);
    expect(select(1)).toBe(first);
    expect(select(2)).not.toBe(second);
  });

  it('leaves what changes tables, and what is longer than most, alone', () => {
    for (const sql of ['pragma user_version', `select 1 /* ${'-'.repeat(4_000)} */`])
      expect(connection.prepare(sql)).not.toBe(connection.prepare(sql));
  });
});
