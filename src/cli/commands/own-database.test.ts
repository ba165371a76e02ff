import { describe, expect, it } from 'vitest';
import { assertOtherDatabase, type OwnDatabase } from './own-database';

const sqlite = (filename: string): OwnDatabase => ({ client: 'sqlite', connection: { filename } });
const postgres = (connectionString: string, schema = 'public'): OwnDatabase => ({
  client: 'postgres',
  connection: { connectionString, schema },
});

describe('assertOtherDatabase', () => {
  it.each<[string, OwnDatabase]>([
    ['sqlite:./package.json', sqlite(`${process.cwd()}/package.json`)],
    ['sqlite:.tmp/none-yet.db', sqlite(`${process.cwd()}/.tmp/none-yet.db`)],
    ['postgres://ada:secret@localhost/shop', postgres('postgres://127.0.0.1:5432/shop')],
    ['postgresql://db.test:6000/shop?schema=old', postgres('postgres://me@db.test:6000/shop', 'old')],
  ])('refuses %s where the platform is there', (from, own) => {
    expect(() => assertOtherDatabase(from, own)).toThrow(/platform itself/);
  });

  it.each<[string, OwnDatabase]>([
    ['sqlite:old.db', sqlite('data.db')],
    ['sqlite:old.db', postgres('postgres://localhost/old.db')],
    ['postgres://localhost/shop', postgres('postgres://localhost/shop', 'magnetiq')],
    ['postgres://localhost/shop', postgres('postgres://localhost:6000/shop')],
    ['postgres://localhost/shop', sqlite('shop')],
  ])('takes %s', (from, own) => {
    expect(() => assertOtherDatabase(from, own)).not.toThrow();
  });
});
